package org.qiangxian.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qiangxian.measurement.Possible;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.workbook.Line;

/** The judgments made once all values of a file are read: contradictory values, doubtful columns, and outliers. */
final class Verdicts {

    private static final int MOST_QUESTIONS = 200;
    private static final String LOOK = "请核对原件；确认无误的，可以确认入库。";

    private final Collection<ColumnFigures> columns;
    private final Map<Verdict, Long> values;
    private final Map<Line.Kind, Long> lines;
    private final RemarkList remarks;
    private final Repeats repeats;
    private final Map<Integer, SampleRows> samples;
    private final List<Result.Question> questions = new ArrayList<>();
    private final List<ColumnDoubt> doubted = new ArrayList<>();

    Verdicts(
            Collection<ColumnFigures> columns,
            Map<Verdict, Long> values,
            Map<Line.Kind, Long> lines,
            RemarkList remarks,
            Repeats repeats,
            Map<Integer, SampleRows> samples) {
        this.columns = columns;
        this.values = values;
        this.lines = lines;
        this.remarks = remarks;
        this.repeats = repeats;
        this.samples = samples;
    }

    /** Examines the columns of each table side by side. */
    void examine(List<Reader.Desk> desks, SeenValues seen, Regions regions) {
        var differing = repeats.differing(
                columns, seen::repeated, (column, i, why, remedy) -> turn(column, i, Verdict.REFUSED, why, remedy));
        differing.forEach(reading -> {
            values.merge(Verdict.REFUSED, 1L, Long::sum);
            remarks.add(Check.remark(reading, Verdict.REFUSED, reading.refused(), ""));
        });
        values.merge(Verdict.REFUSED, repeats.lost(), Long::sum);
        for (var desk : desks) {
            var mapping = desk.table().mapping();
            var own = columns.stream()
                    .filter(column -> column.key().table() == mapping.sheet())
                    .toList();
            if (mapping.code() == null && mapping.above() == null && mapping.within() == null) {
                strays(desk.places(), new MisplacedCounties(regions), own);
            }
            var sample = samples.getOrDefault(mapping.sheet(), new SampleRows());
            doubted.addAll(new CrossExamination(
                            desk.table().sheet(), mapping, sample, new PrintedSums(regions), desks.size() > 1)
                    .of(own));
        }
        for (var column : columns) {
            if (doubt(column).isPresent()) {
                whole(column);
            } else {
                Distances.far(column, (i, why) -> turn(column, i, Verdict.DOUBTFUL, why, LOOK));
            }
        }
    }

    private Optional<ColumnDoubt> doubt(ColumnFigures column) {
        return doubted.stream()
                .filter(each -> each.key().equals(column.key().text()))
                .findFirst();
    }

    private void strays(PlaceFinder places, MisplacedCounties strays, List<ColumnFigures> columns) {
        strays.among(columns).forEach((region, why) -> {
            var asked = places.question(region, why).toList();
            questions.addAll(asked);
            for (var column : asked.isEmpty() ? List.<ColumnFigures>of() : columns) {
                column.present()
                        .filter(i -> column.region(i).equals(region) && column.verdict(i) != Verdict.REFUSED)
                        .forEach(i -> turn(column, i, Verdict.DOUBTFUL, why, PlaceFinder.REMEDY));
            }
        });
    }

    /** Removes doubts of single cells in a doubtful column, except those with another reason than the range. */
    private void whole(ColumnFigures column) {
        var range = Possible.said(column.indicator());
        remarks.drop(remark -> remark.verdict() == Verdict.DOUBTFUL
                && remark.reason().equals(range)
                && remark.table() == column.key().table()
                && remark.indicator().equals(column.indicator().name())
                && (column.key().column() < 0 || remark.column() == column.key().column()));
        for (int i = 0; i < column.size(); i++) {
            var verdict = column.verdict(i);
            if (verdict == Verdict.NEW || verdict == Verdict.CHANGED) {
                move(verdict, Verdict.DOUBTFUL);
            } else if (verdict == Verdict.DOUBTFUL
                    && !Possible.usual(column.indicator(), BigDecimal.valueOf(column.figure(i)))) {
                column.verdict(i, Verdict.NEW);
            }
        }
    }

    private void turn(ColumnFigures column, int i, Verdict verdict, String why, String remedy) {
        move(column.verdict(i), verdict);
        double figure = column.figure(i);
        remarks.add(new Remark(
                column.key().table(),
                column.row(i),
                column.column(i),
                verdict,
                column.region(i).name(),
                column.indicator().name(),
                column.period(i),
                Double.isNaN(figure) ? "" : plain(figure),
                column.verdict(i) == Verdict.CHANGED ? plain(column.before(i)) : "",
                why,
                remedy,
                1));
        column.verdict(i, verdict);
    }

    private static String plain(double figure) {
        return Double.isNaN(figure)
                ? ""
                : BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
    }

    private void move(Verdict from, Verdict to) {
        values.merge(from, -1L, Long::sum);
        values.merge(to, 1L, Long::sum);
    }

    /** The cells that need a confirmation and, as negative numbers, the refused ones; ascending. */
    long[] cells() {
        return columns.stream()
                .flatMapToLong(column -> java.util.stream.IntStream.range(0, column.size())
                        .filter(i -> column.verdict(i) == Verdict.DOUBTFUL || column.verdict(i) == Verdict.REFUSED)
                        .mapToLong(i -> Cells.of(column.key().table(), column.row(i), column.column(i))
                                * (column.verdict(i) == Verdict.REFUSED ? -1 : 1)))
                .sorted()
                .distinct()
                .toArray();
    }

    List<Remark> remarks() {
        return remarks.kept();
    }

    /** The result of the check; names to ask about, unknown indicators and readings are passed in. */
    Result result(
            List<Result.Question> places, List<String> unknown, List<Result.RowReading> readings, List<String> notes) {
        questions.addAll(0, places);
        var asked = new LinkedHashMap<String, Result.Question>();
        questions.forEach(each -> asked.putIfAbsent(each.name(), each));
        return new Result(
                values,
                lines,
                remarks.troubles(),
                asked.values().stream().limit(MOST_QUESTIONS).toList(),
                unknown.stream().distinct().limit(MOST_QUESTIONS).toList(),
                readings.stream().distinct().limit(Result.MOST_READINGS).toList(),
                Stream.concat(notes.stream(), said(unknown.size())).toList(),
                List.copyOf(doubted));
    }

    /** Sentences on lists that are cut, with the full numbers. */
    private Stream<String> said(int unknown) {
        return Stream.of(
                        repeats.same() == 0
                                ? Optional.<String>empty()
                                : Optional.of(
                                        "有 %s 项与前面同一地区、指标和期间的数值相同，只读取一次。".formatted(Chinese.count(repeats.same()))),
                        cut("不能读取的", remarks.of(Verdict.REFUSED), RemarkList.MOST),
                        cut("存疑的", remarks.of(Verdict.DOUBTFUL), RemarkList.MOST),
                        cut("与已有数值不同的", remarks.of(Verdict.CHANGED), RemarkList.MOST),
                        cut("不能确定的地名", questions.size(), MOST_QUESTIONS),
                        cut("没有认出的指标名称", unknown, MOST_QUESTIONS))
                .flatMap(Optional::stream);
    }

    private static Optional<String> cut(String what, long all, int listed) {
        return all > listed
                ? Optional.of(
                        "%s共 %s 处，先列出前 %s 处；处理后重新核对，会列出其余的。".formatted(what, Chinese.count(all), Chinese.count(listed)))
                : Optional.empty();
    }
}
