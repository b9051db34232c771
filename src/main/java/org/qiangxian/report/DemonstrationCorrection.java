package org.qiangxian.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.qiangxian.account.Signature;
import org.qiangxian.measurement.Batch;
import org.qiangxian.measurement.BatchRow;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.State;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.RegionCode;
import org.qiangxian.report.ReportText.Point;
import org.qiangxian.shell.Chinese;
import org.qiangxian.snapshot.Snapshot;
import org.qiangxian.snapshot.Snapshots;
import org.springframework.stereotype.Component;

/**
 * Corrects a value of 示例省 in the demonstration's report, and runs the report again on the snapshot taken after that.
 */
@Component
class DemonstrationCorrection {

    private static final BigDecimal RIGHT = new BigDecimal("0.96");

    private final Measurements measurements;
    private final Snapshots snapshots;
    private final TextRepository texts;
    private final ErratumRun running;
    private final ReportEditions editions;

    DemonstrationCorrection(
            Measurements measurements,
            Snapshots snapshots,
            TextRepository texts,
            ErratumRun running,
            ReportEditions editions) {
        this.measurements = measurements;
        this.snapshots = snapshots;
        this.texts = texts;
        this.running = running;
        this.editions = editions;
    }

    /** Corrects the latest figure of the first drawn series of the last city of a report. */
    void correct(AnnualReport report, Instant at) {
        var place = texts.places(report.id()).getLast();
        var line = texts.find(report.id(), place).orElseThrow().text().sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(each -> Charts.of(each).isPresent())
                .findFirst()
                .orElseThrow();
        var wrong = value(place, line, line.points().getLast());
        measurements.load(batch(wrong, at), Stream.of(right(wrong)), "演示：录入时看错了一行");
    }

    /**
     * Takes a snapshot for the report to be run on, unless there is one after its own. Not together with the correction,
     * which keeps other loads of its indicator waiting until its transaction ends.
     *
     * @return whether it took one
     */
    boolean froze(AnnualReport report) {
        boolean missing =
                snapshots.latest().stream().allMatch(latest -> latest.number().equals(report.snapshot()));
        if (missing) {
            snapshots.freeze("演示：年度报告的勘误", "示例省年度报告勘误的演示");
        }
        return missing;
    }

    private Value value(RegionCode place, ReportText.Line line, Point point) {
        return measurements.series(place, CityErratum.indicator(line)).stream()
                .filter(value ->
                        value.period().equals(String.valueOf(point.year().year())))
                .findFirst()
                .orElseThrow();
    }

    private static BatchRow right(Value wrong) {
        var figure = CityLines.figure(wrong);
        return new BatchRow(
                wrong.indicator().value(),
                wrong.region().value(),
                wrong.boundary(),
                wrong.period(),
                wrong.stage(),
                State.VALUE,
                figure.multiply(RIGHT).setScale(figure.scale(), RoundingMode.HALF_UP),
                null,
                null,
                wrong.page(),
                wrong.note());
    }

    private static Batch batch(Value wrong, Instant at) {
        var was = wrong.batch();
        return new Batch(
                UUID.randomUUID(),
                was.channel(),
                was.title(),
                was.publisher(),
                was.published(),
                LocalDate.ofInstant(at, Chinese.BEIJING),
                null,
                null,
                was.processing(),
                null,
                Batch.INVENTED + "correction-" + UUID.randomUUID(),
                Signature.of("演示数据"),
                at,
                null,
                false,
                false);
    }

    /**
     * Runs a report again on the latest snapshot after its own. @return the number of that snapshot, if a sentence
     * changes
     */
    Optional<String> run(AnnualReport report, Erratum erratum) {
        return running.later(report).stream()
                .map(Snapshot::number)
                .findFirst()
                .filter(snapshot -> running.run(report, erratum, snapshot, edition(report), editions) > 0);
    }

    /** The present edition of a report. */
    int edition(AnnualReport report) {
        return editions.current(report.id());
    }
}
