package org.qiangxian.progress;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.procedure.EachAlone;
import org.qiangxian.procedure.Silence;
import org.springframework.stereotype.Component;

/**
 * Passes reports on that an intermediate level left unanswered: a bureau for five working days, a province for ten, if
 * it is a summary for 总局; 逾期视为知悉 (R89). Safe to run twice.
 */
@Component
class ReportSilence {

    /** The working days a bureau has. */
    static final Silence BUREAU = new Silence(5);

    static final Silence PROVINCE = new Silence(10);

    private final Reports reports;
    private final ReportRepository repository;
    private final ReportMoves moves;
    private final WorkingDays days;
    private final EachAlone each;

    ReportSilence(Reports reports, ReportRepository repository, ReportMoves moves, WorkingDays days, EachAlone each) {
        this.reports = reports;
        this.repository = repository;
        this.moves = moves;
        this.days = days;
        this.each = each;
    }

    /** The end of the last day of a report's present level; null where there is none. */
    @Nullable
    Instant until(Report report) {
        return of(report)
                .flatMap(silence -> silence.last(days, report.since()))
                .map(WorkingDays::endOf)
                .orElse(null);
    }

    /** Whether it is passed on automatically after that day. */
    static boolean passes(Report report) {
        return report.status() == ReportStatus.WITH_BUREAU
                || report.status() == ReportStatus.WITH_PROVINCE && report.summary();
    }

    private static Optional<Silence> of(Report report) {
        return switch (report.status()) {
            case WITH_BUREAU -> Optional.of(BUREAU);
            case WITH_PROVINCE -> Optional.of(PROVINCE);
            case OPEN, WITH_SAMR, RETURNED, READ, DECLINED, ENDED -> Optional.empty();
        };
    }

    /** Passes on what was not acted on in time. */
    void pass() {
        each.run("the silence on a report", reports.passing(), this::pass);
    }

    private void pass(UUID id) {
        repository
                .lock(id)
                .filter(ReportSilence::passes)
                .filter(it -> of(it).orElseThrow().over(days, it.since(), moves.now()))
                .ifPresent(it -> moves.move(
                        null,
                        it,
                        it.status() == ReportStatus.WITH_BUREAU ? ReportAction.PASS : ReportAction.ACCEPT,
                        Silence.WORDS));
    }
}
