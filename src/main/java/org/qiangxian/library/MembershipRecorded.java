package org.qiangxian.library;

import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/**
 * A membership began, ended, or was suspended or resumed. What hangs on a membership that ended ends where this is heard. It does
 * not say by which way it ended, nor what happened within a membership: neither is for others (R14, R20).
 *
 * @param member whether the unit is a member from here on
 * @param quiet whether it was one before as well: nothing that anybody else should see
 */
public record MembershipRecorded(RegionCode code, boolean member, boolean quiet) implements Fact {

    @Override
    public String kind() {
        return quiet ? CONFIDENTIAL : member ? "登记培育库成员" : "离开培育库";
    }

    @Override
    public String about() {
        return code.value();
    }
}
