package org.qiangxian.campaign;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** Something was done with the feedback of a unit. */
record FeedbackMoved(UUID id, String unit, FeedbackAction action, int number) implements Fact {

    @Override
    public String kind() {
        return "质量月" + action.label();
    }

    @Override
    public String about() {
        return unit;
    }
}
