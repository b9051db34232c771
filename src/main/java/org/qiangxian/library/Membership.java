package org.qiangxian.library;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/**
 * A unit's membership of the library as it stands now (R24).
 *
 * @param admittedOn the day of the last admission; null where the document does not state it, which is shown as such
 * @param basis the document of that admission
 * @param endedOn the day it left, null while it is a member
 * @param fictional whether the unit is one of 示例省, shown under 演示数据 and in no national count
 * @param demonstration whether a demonstration account entered this real place; never public
 */
public record Membership(
        RegionCode code,
        MembershipStatus status,
        @Nullable LocalDate admittedOn,
        Basis basis,
        @Nullable LocalDate endedOn,
        boolean fictional,
        boolean demonstration) {

    /**
     * 在库 or 2026年起不在库, for everybody and in every list: a unit that left and one that was removed look alike, and one
     * under adjustment is 在库 (R14, R20).
     */
    public String words() {
        return endedOn == null ? "在库" : "%d年起不在库".formatted(endedOn.getYear());
    }

    /** Whether it is in the public lists of members. */
    public boolean published() {
        return status.member() && !demonstration;
    }
}
