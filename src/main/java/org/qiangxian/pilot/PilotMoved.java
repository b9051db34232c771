package org.qiangxian.pilot;

import java.util.UUID;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/**
 * Something was done to a pilot.
 *
 * @param action the row of its table, or what the platform noted
 * @param status where it stands after it
 * @param quiet whether it follows from an event of the membership, which is confidential (R20)
 */
record PilotMoved(UUID id, RegionCode unit, String action, PilotStatus status, boolean quiet) implements Fact {

    @Override
    public String kind() {
        return quiet ? CONFIDENTIAL : action;
    }

    @Override
    public String about() {
        return unit + " " + id;
    }
}
