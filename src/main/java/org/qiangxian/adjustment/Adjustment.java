package org.qiangxian.adjustment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;

/**
 * An incident of a member and the case on it (R20).
 *
 * @param id random: no number tells of other cases
 * @param province the body that recommends the unit
 * @param registrar who registered it: the city itself, its province or 总局
 * @param since when it came to its status
 * @param determination null until it is entered, and for a kind of incident that no office determines
 * @param finding null until it is written, and for a kind of incident that an office determines
 * @param opener who opened the case; null before
 * @param suspendedFrom first day of the last 暂停; null where there was none
 * @param suspendedUntil last day of the 暂停 that runs; null while none runs
 */
public record Adjustment(
        UUID id,
        RegionCode unit,
        RegionCode province,
        Incident incident,
        Role registrar,
        boolean fictional,
        AdjustmentStatus status,
        Instant since,
        @Nullable Determination determination,
        @Nullable Finding finding,
        @Nullable Opened opener,
        @Nullable LocalDate suspendedFrom,
        @Nullable LocalDate suspendedUntil) {

    /** Who opened the case, and when. */
    public record Opened(Signature by, Instant at) {}

    /** Whether it is officially determined, or found by two persons of 总局 where no office does. */
    public boolean settled() {
        return incident.kind().determined() ? determination != null : finding != null && finding.second() != null;
    }

    /** The name it has in keys. */
    String matter() {
        return "adjustment/" + id;
    }

    public String path() {
        return AdjustmentController.PATH + "/" + id;
    }
}
