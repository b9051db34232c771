package org.qiangxian.procedure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A register that 纪检 reads on its desk: what an office granted or entered beyond the ordinary course. Contributed by the module that keeps
 * it; it is read there and nothing is changed (R91).
 */
public interface Overseen {

    /**
     * One row.
     *
     * @param words what was done, for whom
     * @param reason why, or the document it rests on; empty where neither is kept
     * @param by who did it
     * @param place whom it concerns; null where it concerns all
     * @param fictional whether it belongs to 示例省 or was done by an account of the demonstration
     */
    record Entry(
            Instant at,
            String words,
            String reason,
            String by,
            @Nullable String place,
            boolean fictional) {}

    /** One word that never changes, for its address. */
    String key();

    String title();

    /** All rows, the latest first. */
    List<Entry> entries();
}
