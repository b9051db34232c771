package org.qiangxian.need;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** Something was done with an answerer's share of a need. */
record AssignmentMoved(UUID id, AssignmentAction action) implements Fact {

    @Override
    public String kind() {
        return "需求：" + action.label();
    }

    @Override
    public String about() {
        return id.toString();
    }
}
