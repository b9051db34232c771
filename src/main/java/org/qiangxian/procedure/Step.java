package org.qiangxian.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A step of a record, as its trail shows it.
 *
 * @param number counting up within the record
 * @param what the act in words
 * @param by the organisation that acted, 平台 where nobody did
 * @param person who acted, as stored; empty where nobody did
 * @param words the reason or what else was said, may be empty
 * @param remarks at fields
 * @param moved whether it changed the status or the desk of the record; urging or opening does not
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

    /** A step of a record without numbered steps, whose time serves as its number. */
    public static Step of(String what, String by, Instant at, String words) {
        return of(at.toEpochMilli(), what, by, at, words);
    }

    /**
     * A numbered step without remarks that moved its record.
     *
     * @param by who acted, shown to every reader of the trail
     */
    public static Step of(long number, String what, String by, Instant at, String words) {
        return new Step(number, what, by, by, at, words, List.of(), true);
    }

    /**
     * Reads a step as modules store it: {@code number}, {@code what}, {@code words} and the columns of who did it and
     * when.
     *
     * @param moved whether it changed the status or the desk of the record
     */
    public static Step read(ResultSet row, boolean moved) throws SQLException {
        return new Step(
                row.getInt("number"),
                row.getString("what"),
                row.getString("done_by"),
                Objects.requireNonNullElse(row.getString("done_person"), ""),
                row.getObject("done_at", OffsetDateTime.class).toInstant(),
                row.getString("words"),
                List.of(),
                moved);
    }

    /** A step, followed by its undo if it was taken back. */
    public static Stream<Step> of(String what, String by, Instant at, String words, @Nullable Instant undoneAt) {
        var step = of(what, by, at, words);
        return undoneAt == null ? Stream.of(step) : Stream.of(step, of("撤销“%s”".formatted(what), by, undoneAt, ""));
    }

    /** The steps as a log shows them, newest first; of two at the same time the one given later is first. */
    public static List<Step> latestFirst(Stream<Step> steps) {
        return steps.sorted(Comparator.comparing(Step::at)).toList().reversed();
    }

    /** A remark at a field, and what was answered to it. */
    public record Remark(
            String field,
            String label,
            String reason,
            String words,
            @Nullable Reply reply) {}

    /** The answer to a remark. */
    public record Reply(String words, Instant at) {}
}
