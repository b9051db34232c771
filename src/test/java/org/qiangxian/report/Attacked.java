package org.qiangxian.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qiangxian.MovableClock;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Dimension;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Reading;
import org.qiangxian.measurement.Value;
import org.qiangxian.notice.Job;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.snapshot.Snapshots;
import org.springframework.boot.test.context.TestComponent;

/**
 * The reports of 示例省 that attempts are made on: one is published and was corrected once, a second erratum of it is announced; a
 * figure of one city was corrected between the snapshot and the report, so that nothing may be told of that indicator; the report of
 * the next year is signed for a later day.
 */
@TestComponent
public class Attacked {

    static final String YEAR = "/reports/2026-demo";
    static final String NEXT = "/reports/2027-demo";
    /** The city whose figure an erratum corrected. */
    static final RegionCode CORRECTED = new RegionCode("990121");
    /** The city of which an indicator is withheld. */
    static final RegionCode WITHHELD = new RegionCode("990122");

    private static final String YEARLY = "\\d{4}";

    private final Erring erring;
    private final Errata errata;
    private final Making making;
    private final AnnualReportMoves moves;
    private final Publishing publishing;
    private final AnnualReports reports;
    private final Measurements measurements;
    private final Snapshots snapshots;
    private final Sources sources;
    private final Library library;
    private final Regions regions;
    private final Catalogue catalogue;
    private final List<Job> jobs;
    private final MovableClock clock;

    Attacked(
            Erring erring,
            Errata errata,
            Making making,
            AnnualReportMoves moves,
            Publishing publishing,
            AnnualReports reports,
            Measurements measurements,
            Snapshots snapshots,
            Sources sources,
            Library library,
            Regions regions,
            Catalogue catalogue,
            List<Job> jobs,
            MovableClock clock) {
        this.erring = erring;
        this.errata = errata;
        this.making = making;
        this.moves = moves;
        this.publishing = publishing;
        this.reports = reports;
        this.measurements = measurements;
        this.snapshots = snapshots;
        this.sources = sources;
        this.library = library;
        this.regions = regions;
        this.catalogue = catalogue;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * What there is.
     *
     * @param next the report that is signed for a later day
     * @param corrected the name of the indicator that an erratum corrected of {@link #CORRECTED}
     * @param withheld the indicator of which nothing may be told of {@link #WITHHELD}
     * @param names the own name of each member, as it stands at the end of every longer form of it
     */
    record Begun(
            AnnualReport report,
            AnnualReport next,
            String corrected,
            IndicatorCode withheld,
            List<RegionCode> members,
            List<String> names) {

        String name(RegionCode member) {
            return names.get(members.indexOf(member));
        }

        /** The names of all members but one. */
        List<String> others(RegionCode own) {
            return names.stream().filter(name -> !name.equals(name(own))).toList();
        }
    }

    Begun begin() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
        var number = Reporting.snapshot(snapshots, jobs);
        var hidden = latest(number);
        erring.correct(WITHHELD, hidden.indicator(), hidden.year(), 1.5);
        var id = making.make(Reporting.MAKER, Reporting.form(number, "FICTIONAL"))
                .id();
        signed(id, 2026);
        erring.onTheDay();
        publishing.publishWhatIsDue();
        var report = reports.get(Reporting.MAKER, id);

        var line = Erring.series(reports.published(report, CORRECTED).text());
        erring.correct(CORRECTED, CityErratum.indicator(line), Erring.lastYear(line), 1.5);
        var again = erring.later(true);
        var erratum = errata.draft(Reporting.MAKER, id, new ErratumForm("MINOR", Erring.WORDS));
        errata.sign(
                Reporting.SIGNER,
                errata.run(Reporting.MAKER, erratum.id(), again).id());
        errata.announce(
                Reporting.REVIEWER,
                errata.draft(Reporting.MAKER, id, new ErratumForm("MAJOR", Erring.WORDS))
                        .id());

        clock.stopAt(Instant.parse("2027-03-02T02:00:00Z"));
        var next = making.make(Reporting.MAKER, new AnnualReportForm("2027", again, "FICTIONAL"))
                .id();
        signed(next, 2027);
        var members = library.fictionalMembers().stream()
                .map(Membership::code)
                .sorted()
                .toList();
        return new Begun(
                report,
                reports.get(Reporting.MAKER, next),
                line.about().text(),
                hidden.indicator(),
                members,
                members.stream().map(code -> regions.get(code).name()).toList());
    }

    private void signed(UUID id, int year) {
        moves.review(Reporting.REVIEWER, id);
        moves.sign(Reporting.SIGNER, id, LocalDate.of(year, 9, 1));
    }

    /** A latest figure of {@link #WITHHELD} on which the snapshot has a word. */
    private Value latest(String snapshot) {
        return measurements.publicSeries(WITHHELD).stream()
                .filter(value -> value.period().matches(YEARLY) && value.reading() instanceof Reading.Measured)
                .filter(value -> sources.outcome(
                                snapshot, WITHHELD, value.indicator().value())
                        .filter(outcome -> outcome.year() == value.year())
                        .isPresent())
                .filter(value -> Dimension.tasks()
                        .contains(catalogue.get(value.indicator()).dimension()))
                // The first of a city is the one that an erratum corrects.
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    /** The day on which the attempts are made: one report is published, the next one is signed. */
    void between() {
        clock.stopAt(Instant.parse("2027-03-05T02:00:00Z"));
    }

    /** Publishes the next report as well. */
    void publishNext() {
        clock.stopAt(Instant.parse("2027-09-01T02:00:00Z"));
        publishing.publishWhatIsDue();
    }
}
