package org.qiangxian.adjustment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;

/**
 * 听取意见: what the city and its province were told, and until when they answer.
 *
 * @param round 1, or higher where something new came up while a 暂停 ran
 * @param number of the 告知书, as the office gave it; may be empty
 * @param words what is held against the city, on what it rests, what is considered
 * @param servedAt when the city opened it; null if it did not
 * @param extendedAt when the days were extended; null if they were not
 * @param endedAt when it ended; null while it runs
 */
public record Hearing(
        int round,
        String number,
        String words,
        Signature by,
        Instant toldAt,
        @Nullable Instant servedAt,
        @Nullable Instant extendedAt,
        @Nullable Instant endedAt) {

    boolean extended() {
        return extendedAt != null;
    }
}
