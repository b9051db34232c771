package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.catalogue.ValueKind;
import org.qiangxian.measurement.HeldKeys;
import org.qiangxian.measurement.Recorded;
import org.qiangxian.measurement.StandingValue;
import org.qiangxian.region.RegionCode;

/**
 * Checks every value of a file before any is stored: whether it is new, what it would replace, and whether it is
 * doubtful. Values are compared with the stored ones some thousands at a time; some forty bytes of each stay in memory
 * until the columns are cross-examined ({@link Verdicts}).
 */
final class Check {

    private static final IndicatorCode POPULATION = new IndicatorCode("J-01");

    private final BiFunction<List<RegionCode>, List<IndicatorCode>, Recorded.Stored> stored;
    private final Map<ColumnKey, ColumnFigures> columns = new LinkedHashMap<>();
    private final Map<Verdict, Long> values = new EnumMap<>(Verdict.class);
    private final RemarkList remarks = new RemarkList();
    private final Repeats repeats = new Repeats();
    private final HeldKeys held = new HeldKeys();

    /** @param stored reads what is stored under these codes in these indicators */
    Check(BiFunction<List<RegionCode>, List<IndicatorCode>, Recorded.Stored> stored) {
        this.stored = stored;
    }

    void judge(Portions.Portion portion) {
        portion.rows().forEach(this::refuse);
        var taken = new ArrayList<FileValue>(portion.readings().size());
        for (var reading : portion.readings()) {
            if (reading.again()) {
                repeats.add(reading);
            } else if (!reading.taken()) {
                refuse(remark(reading, Verdict.REFUSED, reading.refused(), ""));
            } else {
                taken.add(reading);
            }
        }
        if (!taken.isEmpty()) {
            compare(taken, portion.mapping());
        }
    }

    private void refuse(Remark remark) {
        values.merge(Verdict.REFUSED, (long) remark.cells(), Long::sum);
        remarks.add(remark);
    }

    static Remark remark(FileValue reading, Verdict verdict, String reason, String before) {
        var indicator = reading.indicator();
        var period = reading.period();
        return new Remark(
                reading.table(),
                reading.row(),
                reading.column(),
                verdict,
                reading.place(),
                indicator == null ? "" : indicator.name(),
                period == null ? "" : period,
                reading.content(),
                before,
                reason,
                reading.remedy(),
                reading.cells());
    }

    private record SeriesKey(String region, String indicator) {

        static SeriesKey of(FileValue reading) {
            return new SeriesKey(
                    Objects.requireNonNull(reading.region()).code().value(),
                    Objects.requireNonNull(reading.indicator()).code().value());
        }
    }

    private void compare(List<FileValue> readings, Mapping mapping) {
        var all = new HashMap<SeriesKey, Series>();
        var own = new Series[readings.size()];
        var regions = new HashSet<RegionCode>();
        var indicators = new HashSet<IndicatorCode>();
        boolean counted = false;
        for (int i = 0; i < own.length; i++) {
            var reading = readings.get(i);
            own[i] = all.computeIfAbsent(SeriesKey.of(reading), _ -> new Series());
            own[i].read(reading);
            regions.add(Objects.requireNonNull(reading.region()).code());
            indicators.add(Objects.requireNonNull(reading.indicator()).code());
            counted |= counted(reading);
        }
        if (counted) {
            indicators.add(POPULATION);
        }
        var found = stored.apply(List.copyOf(regions), List.copyOf(indicators));
        for (var each : found.standing()) {
            all.computeIfAbsent(new SeriesKey(each.region(), each.indicator()), _ -> new Series())
                    .stands(each);
        }
        for (var each : found.gone()) {
            all.computeIfAbsent(new SeriesKey(each.region(), each.indicator()), _ -> new Series())
                    .gone(each.period());
        }
        for (int i = 0; i < own.length; i++) {
            judge(readings.get(i), own[i], all, mapping);
        }
    }

    private static boolean counted(FileValue reading) {
        return Objects.requireNonNull(reading.indicator()).kind() == ValueKind.COUNT;
    }

    private void judge(FileValue reading, Series series, Map<SeriesKey, Series> all, Mapping mapping) {
        var period = Objects.requireNonNull(reading.period());
        var stands = series.standing(period);
        if (series.holds(period)) {
            held.add(
                    Objects.requireNonNull(reading.region()).code().value(),
                    Objects.requireNonNull(reading.indicator()).code().value(),
                    period);
        }
        var figures = columns.computeIfAbsent(
                ColumnKey.of(reading, mapping.form()),
                key -> new ColumnFigures(key, Objects.requireNonNull(reading.indicator())));
        double before =
                stands.map(StandingValue::figure).map(Number::doubleValue).orElseGet(() -> series.nearest(period));
        if (stands.isPresent() && stands.get().says(reading.toRow(mapping.stage(), "", null))) {
            put(figures, reading, Verdict.UNCHANGED, before);
            return;
        }
        if (counted(reading) && more(reading, all)) {
            figures.aboveAll();
        }
        var judged = reading.doubtful() ? reading : series.compared(reading);
        var old = stands.map(Check::shown).orElse("");
        if (judged.doubtful()) {
            put(figures, judged, Verdict.DOUBTFUL, before);
            remarks.add(remark(judged, Verdict.DOUBTFUL, judged.doubt(), old));
        } else if (stands.isPresent()) {
            put(figures, judged, Verdict.CHANGED, before);
            remarks.add(remark(judged, Verdict.CHANGED, "", old));
        } else {
            put(figures, judged, Verdict.NEW, before);
        }
    }

    private void put(ColumnFigures figures, FileValue reading, Verdict verdict, double before) {
        values.merge(verdict, 1L, Long::sum);
        figures.add(reading, verdict, before);
    }

    private static String shown(StandingValue value) {
        var figure = value.figure();
        return figure == null
                ? value.state().label()
                : figure.stripTrailingZeros().toPlainString();
    }

    /** Whether the figure exceeds the population. */
    private static boolean more(FileValue reading, Map<SeriesKey, Series> all) {
        var people = all.get(
                new SeriesKey(Objects.requireNonNull(reading.region()).code().value(), POPULATION.value()));
        double lived = people == null ? Double.NaN : people.nearest(Objects.requireNonNull(reading.period()));
        var figure = reading.figure();
        return figure != null && figure.doubleValue() > lived;
    }

    /** The values of which a revision is stored, in force or withdrawn. */
    HeldKeys held() {
        return held;
    }

    /** Ends the check; everything that is judged as a whole. */
    Verdicts end(Portions read) {
        return new Verdicts(columns.values(), values, read.lines(), remarks, repeats, read.samples());
    }
}
