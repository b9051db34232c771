package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.catalogue.ValueKind;
import org.qiangxian.measurement.StandingValue;
import org.qiangxian.region.RegionCode;
import org.qiangxian.statistics.RobustZ;
import org.qiangxian.workbook.Line;

/**
 * Checks every value of a file before any is stored: whether it is new, what it would replace, and whether it is
 * doubtful. Values are compared with the stored ones some thousands at a time; some forty bytes of each stay in memory
 * until the columns are cross-examined ({@link Verdicts}).
 */
final class Check {

    private static final int CHUNK = 4_000;
    private static final IndicatorCode POPULATION = new IndicatorCode("J-01");

    private final BiFunction<List<RegionCode>, List<IndicatorCode>, List<StandingValue>> standing;
    private final Map<ColumnKey, ColumnFigures> columns = new LinkedHashMap<>();
    private final Map<Verdict, Long> values = new EnumMap<>(Verdict.class);
    private final Map<Line.Kind, Long> lines = new EnumMap<>(Line.Kind.class);
    private final RemarkList remarks = new RemarkList();
    private final Repeats repeats = new Repeats();
    private final Map<Integer, SampleRows> samples = new HashMap<>();
    private final List<FileValue> chunk = new ArrayList<>();

    private Mapping mapping;

    /**
     * @param mapping of the first table
     * @param standing reads the stored values under these codes in these indicators
     */
    Check(Mapping mapping, BiFunction<List<RegionCode>, List<IndicatorCode>, List<StandingValue>> standing) {
        this.mapping = mapping;
        this.standing = standing;
    }

    /** Begins a table: the rows that follow belong to it. */
    void table(Mapping next) {
        if (!chunk.isEmpty()) {
            compare();
        }
        mapping = next;
    }

    /** Takes a row of a kind. */
    void row(Line line, Line.Kind kind) {
        lines.merge(kind, 1L, Long::sum);
        if (kind == Line.Kind.DATA) {
            samples.computeIfAbsent(mapping.sheet(), _ -> new SampleRows()).add(line);
        }
        if (kind == Line.Kind.SHIFTED) {
            refuse(new Remark(
                    mapping.sheet(),
                    line.row(),
                    mapping.placeColumn(),
                    Verdict.REFUSED,
                    "",
                    "",
                    "",
                    "整行",
                    "",
                    line.said(),
                    "请在表格中把这一行移回原来的列。",
                    1));
        }
    }

    void value(FileValue reading) {
        if (reading.again()) {
            repeats.add(reading);
        } else if (!reading.taken()) {
            refuse(remark(reading, Verdict.REFUSED, reading.refused(), ""));
        } else if (chunk.add(reading) && chunk.size() >= CHUNK) {
            compare();
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

    private record Series(String region, String indicator) {

        static Series of(FileValue reading) {
            return new Series(
                    Objects.requireNonNull(reading.region()).code().value(),
                    Objects.requireNonNull(reading.indicator()).code().value());
        }
    }

    private void compare() {
        var regions = new LinkedHashSet<RegionCode>();
        var indicators = new LinkedHashSet<IndicatorCode>();
        for (var reading : chunk) {
            regions.add(Objects.requireNonNull(reading.region()).code());
            indicators.add(Objects.requireNonNull(reading.indicator()).code());
        }
        if (chunk.stream().anyMatch(Check::counted)) {
            indicators.add(POPULATION);
        }
        var held = standing.apply(List.copyOf(regions), List.copyOf(indicators)).stream()
                .collect(Collectors.groupingBy(each -> new Series(each.region(), each.indicator())));
        var read = new HashMap<Series, List<FileValue>>();
        for (var reading : chunk) {
            read.computeIfAbsent(Series.of(reading), _ -> new ArrayList<>()).add(reading);
        }
        var figures = new HashMap<Series, Map<String, Double>>();
        for (var reading : chunk) {
            var series = Series.of(reading);
            var stands = held.getOrDefault(series, List.of());
            var all = figures.computeIfAbsent(series, it -> figures(stands, read.getOrDefault(it, List.of())));
            judge(reading, held, stands, all);
        }
        chunk.clear();
    }

    private static boolean counted(FileValue reading) {
        return Objects.requireNonNull(reading.indicator()).kind() == ValueKind.COUNT;
    }

    private void judge(
            FileValue reading,
            Map<Series, List<StandingValue>> all,
            List<StandingValue> held,
            Map<String, Double> series) {
        var period = Objects.requireNonNull(reading.period());
        var stands = held.isEmpty()
                ? Optional.<StandingValue>empty()
                : held.stream().filter(each -> each.period().equals(period)).findFirst();
        var figures = columns.computeIfAbsent(
                ColumnKey.of(reading, mapping.form()),
                key -> new ColumnFigures(key, Objects.requireNonNull(reading.indicator())));
        double before =
                stands.map(StandingValue::figure).map(Number::doubleValue).orElseGet(() -> nearest(period, held));
        if (stands.isPresent() && stands.get().says(reading.toRow(mapping.stage(), "", null))) {
            put(figures, reading, Verdict.UNCHANGED, before);
            return;
        }
        if (counted(reading) && more(reading, all)) {
            figures.aboveAll();
        }
        var judged = reading.doubtful() ? reading : Plausibility.history(reading, others(period, series));
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

    /** The stored value of the nearest period of the same kind; NaN where there is none. */
    private static double nearest(String period, List<StandingValue> held) {
        double found = Double.NaN;
        int distance = Integer.MAX_VALUE;
        for (var each : held) {
            var figure = each.figure();
            int apart =
                    each.period().length() == period.length() ? Math.abs(year(each.period()) - year(period)) : distance;
            if (figure != null && apart < distance) {
                found = figure.doubleValue();
                distance = apart;
            }
        }
        return found;
    }

    private static int year(String period) {
        return Integer.parseInt(period, 0, 4, 10);
    }

    /** Whether the figure exceeds the population. */
    private static boolean more(FileValue reading, Map<Series, List<StandingValue>> all) {
        var people = all.getOrDefault(
                new Series(Objects.requireNonNull(reading.region()).code().value(), POPULATION.value()), List.of());
        double lived = nearest(Objects.requireNonNull(reading.period()), people);
        var figure = reading.figure();
        return figure != null && figure.doubleValue() > lived;
    }

    /** The figures of all periods, from the file, else as stored; empty where they are too few to be compared. */
    private static Map<String, Double> figures(List<StandingValue> held, List<FileValue> read) {
        if (held.size() + read.size() <= RobustZ.FEWEST) {
            return Map.of();
        }
        var figures = new LinkedHashMap<String, Double>();
        for (var each : held) {
            put(figures, each.period(), each.figure());
        }
        for (var each : read) {
            put(figures, Objects.requireNonNull(each.period()), each.figure());
        }
        return figures;
    }

    /** The figures of the other periods of the same kind: a month is compared with months, a year with years. */
    private static double[] others(String period, Map<String, Double> figures) {
        var others = new double[figures.size()];
        int size = 0;
        for (var each : figures.entrySet()) {
            if (each.getKey().length() == period.length() && !each.getKey().equals(period)) {
                others[size++] = each.getValue();
            }
        }
        return Arrays.copyOf(others, size);
    }

    private static void put(Map<String, Double> figures, String period, @Nullable Number figure) {
        if (figure != null) {
            figures.put(period, figure.doubleValue());
        }
    }

    /** Ends the check; everything that is judged as a whole. */
    Verdicts end() {
        if (!chunk.isEmpty()) {
            compare();
        }
        return new Verdicts(columns.values(), values, lines, remarks, repeats, samples);
    }
}
