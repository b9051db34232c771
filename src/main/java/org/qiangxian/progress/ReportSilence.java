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
 * A bureau has five working days, a province ten; then what lies with a level that only stands between goes on by itself, 逾期视为知悉
 * (R89): with the bureau always, with the province a summary that is for 总局. Safe to be run twice.
 */
@Component
class ReportSilence {

    /** Working days. */
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

    /** The end of the last day of whoever a report lies with; null where there is none. */
    @Nullable
    Instant until(Report report) {
        return of(report)
                .flatMap(silence -> silence.last(days, report.since()))
                .map(WorkingDays::endOf)
                .orElse(null);
    }

    /** Whether it goes on by itself after that day. */
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

    /** Passes on what nobody has looked to. */
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
