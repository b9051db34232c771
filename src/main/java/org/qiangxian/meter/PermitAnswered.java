package org.qiangxian.meter;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** A second person agreed, or did not. @param places how many in all */
record PermitAnswered(UUID id, int places, boolean agreed, String by) implements Fact {

    @Override
    public String kind() {
        return agreed ? "同意多看具名数据" : "不同意多看具名数据";
    }

    @Override
    public String about() {
        return id.toString();
    }
}
