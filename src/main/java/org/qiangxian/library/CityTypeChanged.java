package org.qiangxian.library;

import org.qiangxian.shell.Fact;

/**
 * 总局 added a type of city, closed it or opened it again (R27).
 *
 * @param type its code
 * @param taken 增加, 停用 or 恢复
 * @param demonstration whether it is for 示例省 alone
 */
public record CityTypeChanged(String type, Taken taken, boolean demonstration) implements Fact {

    /** What was done. */
    public enum Taken {
        ADDED("增加城市类型"),
        CLOSED("停用城市类型"),
        OPENED("恢复城市类型");

        private final String label;

        Taken(String label) {
            this.label = label;
        }
    }

    @Override
    public String kind() {
        return taken.label;
    }

    @Override
    public String about() {
        return type;
    }
}
