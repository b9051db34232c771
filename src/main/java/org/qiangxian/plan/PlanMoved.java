package org.qiangxian.plan;

import java.util.UUID;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/** A unit saved its plan as 定稿, began or gave up a revision, or dropped a draft. */
record PlanMoved(UUID id, RegionCode unit, PlanAction action, int version) implements Fact {

    @Override
    public String kind() {
        return action.label();
    }

    @Override
    public String about() {
        return unit.value();
    }
}
