package org.qiangxian.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The parts of a report that an act changes, stored for its undo. */
record Before(
        ReportStatus status, Instant since, @Nullable Instant openedAt, boolean returnedOnce, boolean nothingNew) {

    private static final String NEVER = "-";

    static Before of(Report report) {
        return new Before(
                report.status(), report.since(), report.openedAt(), report.returnedOnce(), report.nothingNew());
    }

    /** Reads what {@link #words} wrote. */
    static Before read(String words) {
        var parts = words.split(" ");
        return new Before(
                ReportStatus.valueOf(parts[0]),
                Instant.parse(parts[1]),
                parts[2].equals(NEVER) ? null : Instant.parse(parts[2]),
                Boolean.parseBoolean(parts[3]),
                Boolean.parseBoolean(parts[4]));
    }

    String words() {
        return "%s %s %s %s %s".formatted(status, since, openedAt == null ? NEVER : openedAt, returnedOnce, nothingNew);
    }

    Before begun(Instant at) {
        return new Before(status, since, at, returnedOnce, nothingNew);
    }

    /** The report with these parts. */
    Report on(Report report) {
        return new Report(
                report.id(),
                report.round(),
                report.kind(),
                report.unit(),
                report.province(),
                report.bureau(),
                status,
                report.content(),
                report.struck(),
                report.edit(),
                report.spent(),
                nothingNew,
                returnedOnce,
                since,
                openedAt,
                report.asked());
    }
}
