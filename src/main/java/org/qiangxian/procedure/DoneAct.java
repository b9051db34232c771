package org.qiangxian.procedure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act that can be taken back.
 *
 * @param matter kind of record and its identifier
 * @param step the step of the record it was
 * @param label the act in words
 * @param before where the record stood before, in the words of its module
 * @param path the page to return to
 * @param until until when it can be taken back
 */
public record DoneAct(
        UUID id,
        String matter,
        long step,
        String label,
        String before,
        String path,
        UUID person,
        UUID post,
        Instant doneAt,
        Instant until,
        @Nullable Instant undoneAt) {

    /** The kind of record. */
    String kind() {
        return matter.substring(0, matter.indexOf('/'));
    }

    /** The identifier of the record. */
    String record() {
        return matter.substring(matter.indexOf('/') + 1);
    }
}
