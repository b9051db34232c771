package org.qiangxian.campaign;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** Something was done with an activity. */
record ActivityMoved(UUID id, String unit, ActivityAction action, int number) implements Fact {

    @Override
    public String kind() {
        return "质量月活动" + action.label();
    }

    @Override
    public String about() {
        return unit;
    }
}
