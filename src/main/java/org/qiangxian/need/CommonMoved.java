package org.qiangxian.need;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** Something was done with a common question. */
record CommonMoved(UUID id, CommonAction action, int step) implements Fact {

    @Override
    public String kind() {
        return "需求：" + action.label();
    }

    @Override
    public String about() {
        return id.toString();
    }
}
