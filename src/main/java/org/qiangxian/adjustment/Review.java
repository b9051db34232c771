package org.qiangxian.adjustment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;

/**
 * 复核 of a ruling by a third person. A ruling that was upheld may be found wrong later: that is another review, and both
 * stay on record.
 *
 * @param number counting up within the case
 * @param ruling its number
 * @param words what the city asks; empty where 总局 found its own decision wrong
 * @param answer null before
 */
public record Review(
        int number,
        int ruling,
        String words,
        Signature askedBy,
        Instant askedAt,
        @Nullable Answer answer) {

    /**
     * How it ended.
     *
     * @param document number of the 复核决定书
     */
    public record Answer(
            boolean upheld, String reason, String document, LocalDate issuedOn, Signature by, Instant at) {}
}
