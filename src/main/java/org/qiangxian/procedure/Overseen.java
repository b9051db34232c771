package org.qiangxian.procedure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A register that 纪检 reads on its desk: what an office granted or entered beyond the ordinary course. Contributed by
 * the module that keeps it; read-only (R91).
 */
public interface Overseen {

    /**
     * One row.
     *
     * @param words what was done, for whom
     * @param reason why, or the document it rests on; empty where neither is stored
     * @param by who did it
     * @param place the place concerned; null where it concerns all
     * @param fictional whether it belongs to 示例省 or was done by an account of the demonstration
     */
    record Entry(
            Instant at,
            String words,
            String reason,
            String by,
            @Nullable String place,
            boolean fictional) {}

    /** A word for its address, which never changes. */
    String key();

    String title();

    /** All rows, newest first. */
    List<Entry> entries();
}
