package org.qiangxian.supervision;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** Something was done with a 政策评估. */
record EvaluationMoved(UUID id, EvaluationAction action) implements Fact {

    @Override
    public String kind() {
        return action == EvaluationAction.REGISTER ? "登记政策评估" : "撤回政策评估";
    }

    @Override
    public String about() {
        return id.toString();
    }
}
