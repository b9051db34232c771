package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.qiangxian.catalogue.ValueKind;
import org.qiangxian.region.Level;
import org.qiangxian.statistics.RobustScale;

/**
 * Which figures of a column lie far from those of the other places of their level, or from what stood for their own place.
 * Far is beyond {@value #FAR} robust standard deviations and a factor: places do differ, and what is looked for is a wrong
 * unit or decimal point.
 */
final class Distances {

    private static final double FAR = 5;
    private static final int FEWEST = 8;
    /** Counties of one country differ by twice and more in many things; a wrong unit or point does not stop there. */
    private static final double TIMES = 3;

    private static final double POINTS = 25;
    private static final double GAP_TIMES = 1.8;
    private static final double GAP_POINTS = 10;
    private static final double JUMP = 7;
    private static final double SMALL = 20;

    private Distances() {}

    private record Group(String period, Level level) {}

    /** What is found: a value of the column and what is to be said of it. */
    interface Told {
        void of(int i, String why);
    }

    static void far(ColumnFigures column, Told told) {
        var groups = new HashMap<Group, List<Integer>>();
        column.present()
                .forEach(i -> groups.computeIfAbsent(
                                new Group(column.period(i), column.region(i).level()), _ -> new ArrayList<>())
                        .add(i));
        groups.values().stream().filter(group -> group.size() >= FEWEST).forEach(group -> far(column, group, told));
        column.present()
                .filter(i -> clear(column, i) && jumps(column, i))
                .forEach(i -> told.of(
                        i,
                        "约是本地已有数值（" + Picture.figure(column.before(i)) + "）的"
                                + times(column.figure(i) / column.before(i)) + "。"));
    }

    /** From the middle outwards: what lies far and behind a gap. The last of a long tail is the next of its neighbour. */
    private static void far(ColumnFigures column, List<Integer> group, Told told) {
        var scaled = scaled(column, group);
        var scale = RobustScale.of(scaled);
        if (scale.unit() > 0 && Arrays.stream(scaled).anyMatch(each -> Math.abs(scale.of(each)) > FAR)) {
            group.sort(Comparator.comparingDouble(column::figure));
            var sorted = scaled(column, group);
            beyond(column, group, sorted, scale, 1, told);
            beyond(column, group, sorted, scale, -1, told);
        }
    }

    private static double[] scaled(ColumnFigures column, List<Integer> group) {
        return group.stream()
                .mapToDouble(i -> Plausibility.scaled(column.indicator(), column.figure(i)))
                .toArray();
    }

    private static void beyond(
            ColumnFigures column, List<Integer> group, double[] scaled, RobustScale scale, int step, Told told) {
        double least = column.indicator().kind() == ValueKind.PROP ? POINTS : Math.log(TIMES);
        double gap = column.indicator().kind() == ValueKind.PROP ? GAP_POINTS : Math.log(GAP_TIMES);
        boolean behind = false;
        for (int i = scaled.length / 2 + step; i >= 0 && i < scaled.length; i += step) {
            behind |= Math.abs(scaled[i] - scaled[i - step]) > gap;
            boolean far = behind && Math.abs(scale.of(scaled[i])) > FAR && Math.abs(scaled[i] - scale.centre()) > least;
            if (far && clear(column, group.get(i))) {
                told.of(group.get(i), "与本表其他地区差异很大，可能是单位或小数点有误。");
            }
        }
    }

    private static boolean clear(ColumnFigures column, int i) {
        return column.verdict(i) == Verdict.NEW || column.verdict(i) == Verdict.CHANGED;
    }

    /** Tenfold or a tenth of what stood; of a few counted things that may happen, and nothing is a multiple of none. */
    private static boolean jumps(ColumnFigures column, int i) {
        double ratio = column.figure(i) / column.before(i);
        boolean few =
                column.indicator().kind() == ValueKind.COUNT && Math.min(column.figure(i), column.before(i)) < SMALL;
        return ratio > 0
                && Double.isFinite(ratio)
                && Double.isFinite(1 / ratio)
                && !few
                && (ratio > JUMP || ratio < 1 / JUMP);
    }

    private static String times(double ratio) {
        return ratio > 1
                ? " " + Picture.figure(Math.rint(ratio)) + " 倍"
                : " " + Picture.figure(Math.rint(1 / ratio)) + " 分之一";
    }
}
