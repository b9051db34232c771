package org.qiangxian.library;

import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/** A membership began or ended. What hangs on a membership that ended ends where this is heard. */
public record MembershipRecorded(RegionCode code, MembershipStatus status, Basis basis) implements Fact {

    @Override
    public String kind() {
        return status.member() ? "登记培育库成员" : "离开培育库";
    }

    @Override
    public String about() {
        return code.value();
    }
}
