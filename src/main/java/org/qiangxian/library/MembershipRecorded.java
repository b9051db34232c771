package org.qiangxian.library;

import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/**
 * A membership began, ended, or was suspended or resumed. Modules that hear of an end also end what depends on the
 * membership. It says neither how a membership ended nor what happened within it, because that is not for others (R14,
 * R20).
 *
 * @param member whether the unit is a member from here on
 * @param quiet whether it was one before too, so that nothing is visible to others
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
