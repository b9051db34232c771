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
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Stage;
import org.qiangxian.measurement.StandingValue;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.workbook.Line;

/**
 * Looks at every value of a file before any is stored: whether it is new, and whether there is a doubt. Values are compared
 * with what stands some thousands at a time, so that the memory does not grow with the file but by twelve bytes a value.
 */
final class Check {

    /** How many remarks are kept; the counts tell of all. */
    static final int MOST_REMARKS = 20_000;

    private static final int CHUNK = 4_000;
    private static final int MOST_QUESTIONS = 200;

    private final Stage stage;
    private final BiFunction<List<RegionCode>, List<IndicatorCode>, List<StandingValue>> standing;
    private final Consumer<Remark> remarks;
    private final Map<Verdict, Long> values = new EnumMap<>(Verdict.class);
    private final Map<Line.Kind, Long> lines = new EnumMap<>(Line.Kind.class);
    private final List<FileValue> chunk = new ArrayList<>();
    private final Distances distances = new Distances();
    private long remarked;
    private long[] doubts = new long[64];
    private int doubtCount;

    /**
     * @param standing what stands under these codes in these indicators
     * @param remarks takes the first {@value #MOST_REMARKS}
     */
    Check(
            Stage stage,
            BiFunction<List<RegionCode>, List<IndicatorCode>, List<StandingValue>> standing,
            Consumer<Remark> remarks) {
        this.stage = stage;
        this.standing = standing;
        this.remarks = remarks;
    }

    /** A row and what it is taken for. */
    void row(Line line, Line.Kind kind, int placeColumn) {
        lines.merge(kind, 1L, Long::sum);
        if (line.kind() == Line.Kind.SHIFTED) {
            refuse(new Remark(
                    line.row(), placeColumn, Verdict.REFUSED, "", "", "", "整行", line.said(), "请在表格中把这一行移回原来的列。", 1));
        }
    }

    void value(FileValue reading) {
        if (!reading.taken()) {
            refuse(remark(reading, Verdict.REFUSED, reading.refused()));
            return;
        }
        chunk.add(reading);
        if (chunk.size() >= CHUNK) {
            compare();
        }
    }

    private void refuse(Remark remark) {
        values.merge(Verdict.REFUSED, (long) remark.cells(), Long::sum);
        keep(remark);
    }

    private void keep(Remark remark) {
        if (remarked++ < MOST_REMARKS) {
            remarks.accept(remark);
        }
    }

    private static Remark remark(FileValue reading, Verdict verdict, String reason) {
        var indicator = reading.indicator();
        var period = reading.period();
        return new Remark(
                reading.row(),
                reading.column(),
                verdict,
                reading.place(),
                indicator == null ? "" : indicator.name(),
                period == null ? "" : period,
                reading.content(),
                reason,
                reading.remedy(),
                reading.cells());
    }

    private record Series(String region, String indicator) {}

    private void compare() {
        var regions = new LinkedHashSet<RegionCode>();
        var indicators = new LinkedHashSet<IndicatorCode>();
        for (var reading : chunk) {
            regions.add(Objects.requireNonNull(reading.region()).code());
            indicators.add(Objects.requireNonNull(reading.indicator()).code());
        }
        var held = standing.apply(List.copyOf(regions), List.copyOf(indicators)).stream()
                .collect(Collectors.groupingBy(each -> new Series(each.region(), each.indicator())));
        var read = new HashMap<Series, List<FileValue>>();
        for (var reading : chunk) {
            read.computeIfAbsent(series(reading), _ -> new ArrayList<>()).add(reading);
        }
        for (var reading : chunk) {
            var series = series(reading);
            judge(reading, held.getOrDefault(series, List.of()), read.getOrDefault(series, List.of()));
        }
        chunk.clear();
    }

    private static Series series(FileValue reading) {
        return new Series(
                Objects.requireNonNull(reading.region()).code().value(),
                Objects.requireNonNull(reading.indicator()).code().value());
    }

    private void judge(FileValue reading, List<StandingValue> held, List<FileValue> read) {
        var row = reading.toRow(stage, "", null);
        var before =
                held.stream().filter(each -> each.period().equals(row.period())).findFirst();
        if (before.isPresent() && before.get().says(row)) {
            count(Verdict.UNCHANGED);
            distances.add(reading, true);
            return;
        }
        var judged = reading.doubtful() ? reading : Plausibility.history(reading, others(row.period(), held, read));
        if (judged.doubtful()) {
            doubt(judged);
            distances.add(reading, true);
            return;
        }
        count(before.isPresent() ? Verdict.CHANGED : Verdict.NEW);
        distances.add(reading, false);
        distances.last(before.isPresent());
    }

    /** The figures of the other periods: as the file has them, else as they stand. */
    private static double[] others(String period, List<StandingValue> held, List<FileValue> read) {
        if (held.size() + read.size() <= 4) {
            return new double[0];
        }
        var figures = new LinkedHashMap<String, Double>();
        for (var each : held) {
            if (each.figure() != null) {
                figures.put(each.period(), each.figure().doubleValue());
            }
        }
        for (var each : read) {
            if (each.figure() != null && each.period() != null) {
                figures.put(each.period(), each.figure().doubleValue());
            }
        }
        figures.remove(period);
        // A month is compared with months, a year with years.
        figures.keySet().removeIf(other -> other.length() != period.length());
        return figures.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void count(Verdict verdict) {
        values.merge(verdict, 1L, Long::sum);
    }

    private void doubt(FileValue reading) {
        count(Verdict.DOUBTFUL);
        keep(remark(reading, Verdict.DOUBTFUL, reading.doubt()));
        if (doubtCount == doubts.length) {
            doubts = Arrays.copyOf(doubts, doubtCount * 2);
        }
        doubts[doubtCount++] = cell(reading.row(), reading.column());
    }

    /** What a cell is known by: row and column in one number. */
    static long cell(int row, int column) {
        return (long) row << 12 | column;
    }

    /** Judges what has been read and not yet compared. */
    void rest() {
        if (!chunk.isEmpty()) {
            compare();
        }
    }

    /** Ends the check; of names that fit several places and of unknown indicators it is told. */
    Result end(List<Result.Question> questions, List<String> unknown, List<String> notes) {
        rest();
        distances.far((reading, changed) -> {
            values.merge(changed ? Verdict.CHANGED : Verdict.NEW, -1L, Long::sum);
            doubt(Plausibility.peers(reading));
        });
        return new Result(
                values,
                lines,
                remarked,
                questions.stream().limit(MOST_QUESTIONS).toList(),
                unknown.stream().limit(MOST_QUESTIONS).toList(),
                Stream.concat(notes.stream(), cut(questions.size(), unknown.size()))
                        .toList());
    }

    /** What is not listed to its end, with how many there are. */
    private Stream<String> cut(int questions, int unknown) {
        return Stream.of(
                        cut("逐格的问题", remarked, MOST_REMARKS),
                        cut("不能确定的地名", questions, MOST_QUESTIONS),
                        cut("没有认出的指标名称", unknown, MOST_QUESTIONS))
                .flatMap(Optional::stream);
    }

    private static Optional<String> cut(String what, long all, int listed) {
        return all > listed
                ? Optional.of(
                        "%s共 %s 处，先列出前 %s 处；处理后重新核对，会列出其余的。".formatted(what, Chinese.count(all), Chinese.count(listed)))
                : Optional.empty();
    }

    /** What suggests a wrong unit of a whole column. */
    List<String> small() {
        return distances.small().stream()
                .map(name -> "“" + name + "”各地数值都不大于 1，疑为小数形式（0.98 应读为 98%）。请核对“读法”中的单位，小数形式选“比”。")
                .toList();
    }

    /** The doubtful cells in ascending order, each once. */
    long[] doubts() {
        return Arrays.stream(doubts, 0, doubtCount).sorted().distinct().toArray();
    }
}
