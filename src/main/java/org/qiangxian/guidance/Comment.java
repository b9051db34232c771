package org.qiangxian.guidance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;

/**
 * What the unit of a source pilot remarked on a paragraph.
 *
 * @param edition the edition it is about
 * @param paragraph of that edition, from 1
 * @param pilot the source pilot of the unit
 * @param named whether the other sources see whose remark it is
 * @param answer what 总局 answered last; null before
 */
public record Comment(
        UUID id,
        UUID guide,
        int edition,
        int paragraph,
        UUID pilot,
        String words,
        boolean named,
        Signature by,
        Instant at,
        @Nullable Answer answer) {

    /**
     * An answer.
     *
     * @param number counts up over the answers to all remarks
     */
    public record Answer(long number, Handling handling, String words, Signature by, Instant at) {}
}
