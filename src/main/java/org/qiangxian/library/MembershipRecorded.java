package org.qiangxian.library;

import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/** A membership was entered from an official list. */
public record MembershipRecorded(RegionCode code, MembershipStatus status, Basis basis) implements Fact {

    @Override
    public String kind() {
        return "登记培育库成员";
    }

    @Override
    public String about() {
        return code.value();
    }
}
