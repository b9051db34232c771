package org.qiangxian.procedure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a record's way, as its trail shows it.
 *
 * @param number the steps of a record count up
 * @param what the act in words
 * @param by the organisation that acted, 平台 where nobody did
 * @param person who acted, as stored; empty where nobody did
 * @param words the reason or what else was said, may be empty
 * @param remarks at fields
 * @param moved whether it changed where the record stands or lies; pressing or looking does not
 */
public record Step(
        long number,
        String what,
        String by,
        String person,
        Instant at,
        String words,
        List<Remark> remarks,
        boolean moved) {

    /** A remark at a field, and what was answered to it. */
    public record Remark(
            String field,
            String label,
            String reason,
            String words,
            @Nullable Reply reply) {}

    /** What the one who was asked wrote to a remark. */
    public record Reply(String words, Instant at) {}
}
