package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.ValueKind;
import org.qiangxian.workbook.Column;
import org.qiangxian.workbook.Sheet;

/**
 * Checks of each column as a whole what no single cell shows: whether its figures fit the size of the places, are
 * possible, differ from each other and from neighbouring columns, are not a part of another column, and agree with the
 * printed sums.
 */
final class CrossExamination {

    private static final int FEWEST = 4;
    private static final int FEWEST_EQUAL = 6;
    private static final int FEWEST_NUMBERED = 8;
    /**
     * A factor of five, as a logarithm: no county's population or income changes that much from one table to the next,
     * but a wrong unit does.
     */
    private static final double APART = 0.7;

    private static final double NEAR = 0.2;

    private static final String[] POWERS = {"", "十倍", "一百倍", "一千倍", "一万倍", "十万倍", "一百万倍", "一千万倍", "一亿倍"};
    private static final String[] PARTS = {"", "十分之一", "百分之一", "千分之一", "万分之一", "十万分之一", "百万分之一", "千万分之一", "亿分之一"};

    private final Sheet sheet;
    private final Mapping mapping;
    private final SampleRows sample;
    private final PrintedSums sums;
    private final String named;

    /** @param several whether several tables are read: then a column is named with its sheet */
    CrossExamination(Sheet sheet, Mapping mapping, SampleRows sample, PrintedSums sums, boolean several) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.sample = sample;
        this.sums = sums;
        this.named = several ? sheet.name() + " 的 " : "";
    }

    private record Found(String reason, Picture picture) {}

    /** One doubt for each column with reasons for one. */
    List<ColumnDoubt> of(Collection<ColumnFigures> columns) {
        var doubts = new ArrayList<ColumnDoubt>();
        for (var column : columns) {
            var found = new ArrayList<Found>();
            size(column).ifPresent(found::add);
            impossible(column).ifPresent(found::add);
            beyond(column).ifPresent(found::add);
            equal(column).ifPresent(found::add);
            numbered(column).ifPresent(found::add);
            part(column).ifPresent(found::add);
            repeated(column, columns).ifPresent(found::add);
            sums.of(column).ifPresent(said -> found.add(new Found(said, picture("", List.of(), column))));
            if (!found.isEmpty()) {
                doubts.add(new ColumnDoubt(
                        column.key().text(),
                        column.key().column() < 0
                                ? ""
                                : named + Column.letter(column.key().column()),
                        column.indicator().name(),
                        found.stream().map(Found::reason).toList(),
                        waiting(column),
                        found.getFirst().picture()));
            }
        }
        return doubts;
    }

    private static long waiting(ColumnFigures column) {
        return column.present()
                .filter(i -> column.verdict(i) != Verdict.UNCHANGED && column.verdict(i) != Verdict.REFUSED)
                .count();
    }

    private static Picture picture(String upper, List<Double> above, ColumnFigures column) {
        return new Picture(upper, above, Picture.some(column.present().mapToDouble(column::figure)));
    }

    private static Optional<Found> size(ColumnFigures column) {
        var ratios = column.present()
                .filter(i -> column.before(i) > 0 && column.figure(i) > 0)
                .mapToDouble(i -> Math.log10(column.figure(i) / column.before(i)))
                .sorted()
                .toArray();
        if (ratios.length < FEWEST || Math.abs(ratios[ratios.length / 2]) < APART) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                "大约是各地已有数值的" + times(ratios[ratios.length / 2]) + "，很可能是单位或指标认错了。",
                picture(
                        "已有",
                        Picture.some(
                                column.present().mapToDouble(column::before).filter(each -> each > 0)),
                        column)));
    }

    /** The factor in words: 万分之一 for one near a power of ten, which points to the unit, else 6 倍. */
    private static String times(double logarithm) {
        double size = Math.abs(logarithm);
        int power = (int) Math.round(size);
        if (power >= 1 && power < POWERS.length && Math.abs(size - power) < NEAR) {
            return logarithm > 0 ? POWERS[power] : PARTS[power];
        }
        return " " + Picture.figure(Math.pow(10, size)) + (logarithm > 0 ? " 倍" : " 分之一");
    }

    private static Optional<Found> impossible(ColumnFigures column) {
        return column.impossible() >= FEWEST && column.impossible() * 3 >= column.size()
                ? Optional.of(new Found(
                        "有 " + column.impossible() + " 项超出可能的范围（"
                                + (column.indicator().unit().equals("%") ? "0 到 100" : "不小于 0") + "），很可能是指标认错了。",
                        picture("", List.of(), column)))
                : Optional.empty();
    }

    private static Optional<Found> beyond(ColumnFigures column) {
        return column.aboveAllCount() >= FEWEST && column.aboveAllCount() * 2 >= column.size()
                ? Optional.of(new Found(
                        "有 " + column.aboveAllCount() + " 项比当地的常住人口还多，很可能是指标认错了。", picture("", List.of(), column)))
                : Optional.empty();
    }

    private static Optional<Found> equal(ColumnFigures column) {
        var figures = column.present().mapToDouble(column::figure).toArray();
        boolean natural = figures.length > 0
                && (figures[0] == 0
                        || (figures[0] == 100 && column.indicator().unit().equals("%")));
        return !natural
                        && figures.length >= FEWEST_EQUAL
                        && Arrays.stream(figures).allMatch(each -> each == figures[0])
                        && column.places() >= FEWEST_EQUAL
                ? Optional.of(new Found(
                        "各地的数值都是 " + Picture.figure(figures[0]) + "，可能是合计或平均数填到了每一行。", picture("", List.of(), column)))
                : Optional.empty();
    }

    private static Optional<Found> numbered(ColumnFigures column) {
        var figures = column.present().mapToDouble(column::figure).toArray();
        if (figures.length < FEWEST_NUMBERED) {
            return Optional.empty();
        }
        double step = figures[1] - figures[0];
        boolean numbers = Math.abs(step) == 1 && figures[0] == Math.rint(figures[0]);
        for (int i = 1; numbers && i < figures.length; i++) {
            numbers = figures[i] - figures[i - 1] == step;
        }
        return numbers && column.places() >= FEWEST_NUMBERED
                ? Optional.of(new Found("各地的数值是连续的自然数，可能是序号或位次，不是数值。", picture("", List.of(), column)))
                : Optional.empty();
    }

    /** Finds a column that together with its neighbour sums to a third one, and so is only a part of that. */
    private Optional<Found> part(ColumnFigures column) {
        int at = column.key().column();
        if (at < 0 || !additive(column.indicator())) {
            return Optional.empty();
        }
        var whole = sample.whole(at, figures());
        return whole.length == 0
                ? Optional.empty()
                : Optional.of(new Found(
                        "与 " + Column.letter(whole[0]) + " 列相加等于 " + Column.letter(whole[1]) + " 列，可能只是其中的一部分。",
                        picture(
                                Column.letter(whole[1]) + " 列",
                                Picture.some(Arrays.stream(sample.column(whole[1]))),
                                column)));
    }

    private List<Integer> figures() {
        return sheet.columns().stream()
                .filter(column -> column.tally().kind() == Column.Kind.FIGURES)
                .map(Column::index)
                .toList();
    }

    private Optional<Found> repeated(ColumnFigures column, Collection<ColumnFigures> columns) {
        int at = column.key().column();
        if (at < 0 || fixed(column.indicator())) {
            return Optional.empty();
        }
        var same = columns.stream()
                .map(ColumnFigures::key)
                .filter(other -> other.column() >= 0 && other.column() != at && reads(at) && reads(other.column()))
                .filter(other -> sample.same(at, other.column()))
                .map(other -> Column.letter(other.column()))
                .collect(Collectors.joining("、"));
        return same.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found("与 " + same + " 列的数值完全相同，可能有一列粘贴错了。", picture("", List.of(), column)));
    }

    private boolean reads(int column) {
        return mapping.use(column)
                .filter(use -> use.part() == Mapping.Part.FIGURE)
                .isPresent();
    }

    /** Whether the indicator does not change from year to year. */
    private static boolean fixed(Indicator indicator) {
        return indicator.unit().startsWith("平方");
    }

    /** Whether the figures of two places add up. */
    static boolean additive(Indicator indicator) {
        return indicator.kind() == ValueKind.COUNT
                || (indicator.kind() == ValueKind.LEVEL
                        && List.of("人", "平方千米", "万吨", "万元").contains(indicator.unit()));
    }
}
