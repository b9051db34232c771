package org.qiangxian.need;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/**
 * Something was done with a need.
 *
 * @param step the number of the step
 */
record NeedMoved(UUID id, NeedAction action, int step) implements Fact {

    @Override
    public String kind() {
        return "需求：" + action.label();
    }

    @Override
    public String about() {
        return id.toString();
    }
}
