package org.qiangxian.library;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/**
 * A unit's membership of the library as it stands now (R24).
 *
 * @param admittedOn the day of admission; null where the document does not state it, which is shown as such
 * @param basis the document that names the unit a member
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

    /** Whether the public may know of it. */
    public boolean published() {
        return status.member() && !demonstration;
    }
}
