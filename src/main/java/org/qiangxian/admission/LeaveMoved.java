package org.qiangxian.admission;

import java.util.UUID;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/** A member declared to leave, took that back, or left. */
record LeaveMoved(UUID id, RegionCode unit, LeaveAction action) implements Fact {

    @Override
    public String kind() {
        return action.label();
    }

    @Override
    public String about() {
        return unit.value();
    }
}
