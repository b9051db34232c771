package org.qiangxian.library;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;

/**
 * A type in the list from which cities choose (R27).
 *
 * @param sentence what it is
 * @param from the day from which a city may choose it
 * @param closedAt since when it is no longer offered; null while it is
 * @param demonstration whether it is for 示例省 alone
 */
public record OfferedType(
        CityType type,
        String sentence,
        LocalDate from,
        Signature by,
        @Nullable Instant closedAt,
        boolean demonstration) {

    /** Whether a city may choose it on a day. */
    public boolean offered(LocalDate today) {
        return closedAt == null && !from.isAfter(today);
    }
}
