package org.qiangxian.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qiangxian.MovableClock;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.database.Changes;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.OwnBatch;
import org.qiangxian.notice.Job;
import org.qiangxian.region.RegionCode;
import org.qiangxian.snapshot.Snapshots;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A published report of 示例省 with an error in it. */
@TestComponent
public class Erring {

    static final String WORDS = "一个城市的一项指标数值录入有误，正在核对。";
    private static final Instant MADE = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant PUBLISHED = Instant.parse("2026-09-01T02:00:00Z");

    private final Making making;
    private final AnnualReportMoves moves;
    private final AnnualReports reports;
    private final Publishing publishing;
    private final Snapshots snapshots;
    private final List<Job> jobs;
    private final JdbcClient jdbc;
    private final Changes changes;
    private final MovableClock clock;

    Erring(
            Making making,
            AnnualReportMoves moves,
            AnnualReports reports,
            Publishing publishing,
            Snapshots snapshots,
            List<Job> jobs,
            JdbcClient jdbc,
            Changes changes,
            MovableClock clock) {
        this.making = making;
        this.moves = moves;
        this.reports = reports;
        this.publishing = publishing;
        this.snapshots = snapshots;
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * A report published on 1 September 2026.
     *
     * @param analysed whether its snapshot was really analysed; otherwise the analysis is recorded as having found
     *     nothing
     */
    AnnualReport published(boolean analysed) {
        clock.stopAt(MADE);
        var id = making.make(Reporting.MAKER, Reporting.form(snapshot(analysed), "FICTIONAL"))
                .id();
        moves.review(Reporting.REVIEWER, id);
        moves.sign(Reporting.SIGNER, id, LocalDate.of(2026, 9, 1));
        onTheDay();
        publishing.publishWhatIsDue();
        return reports.get(Reporting.MAKER, id);
    }

    /** Stops the clock on the day of publication. */
    void onTheDay() {
        clock.stopAt(PUBLISHED);
    }

    /** The number of a snapshot that is taken an hour later. */
    String later(boolean analysed) {
        clock.stopAt(clock.instant().plus(Duration.ofHours(1)));
        return snapshot(analysed);
    }

    private String snapshot(boolean analysed) {
        return analysed ? Reporting.snapshot(snapshots, jobs) : Reporting.emptySnapshot(snapshots, jdbc);
    }

    /** Multiplies a figure that stands by this factor. */
    void correct(RegionCode place, IndicatorCode indicator, int year, double times) {
        int corrected = jdbc.sql("""
                        insert into measurement.value (indicator, catalogue_version, region, boundary, period, revision, stage,
                            state, figure, reason, batch, supersedes, recorded_at)
                        select indicator, catalogue_version, region, boundary, period, revision + 1, 'REVISED', 'VALUE',
                               figure * :times, '更正', :batch, id, :at
                        from measurement.value where region = :place and indicator = :indicator and period = :year
                        order by revision desc limit 1
                        """)
                .param("times", times)
                .param("batch", OwnBatch.of(jdbc))
                .param("place", place.value())
                .param("indicator", indicator.value())
                .param("year", String.valueOf(year))
                .param("at", Timestamp.from(clock.instant().plusSeconds(1)))
                .update();
        assertThat(corrected).isOne();
        changes.note(Measurements.CHANGES);
    }

    /** The first line of a text with at least three figures. */
    static ReportText.Line series(ReportText text) {
        return text.sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.points().size() >= 3)
                .findFirst()
                .orElseThrow();
    }

    static int lastYear(ReportText.Line line) {
        return line.points().getLast().year().year();
    }
}
