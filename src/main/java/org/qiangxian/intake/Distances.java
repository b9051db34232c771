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
 * Finds the figures of a column that lie far from those of the other places of their level, or from the stored figure
 * of their own place. Far means beyond {@value #FAR} robust standard deviations and beyond a factor: places do differ,
 * and the aim is to find a wrong unit or decimal point.
 */
final class Distances {

    private static final double FAR = 5;
    private static final int FEWEST = 8;
    /**
     * The factor: counties differ by a factor of two and more in many things; a wrong unit or decimal point makes more.
     */
    private static final double TIMES = 3;

    private static final double POINTS = 25;
    private static final double GAP_TIMES = 1.8;
    private static final double GAP_POINTS = 10;
    private static final double JUMP = 7;
    private static final double SMALL = 20;

    private Distances() {}

    private record Group(String period, Level level) {}

    /** Receives each finding: a value of the column and the remark on it. */
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

    /**
     * Goes from the median outwards and finds what lies far and beyond a gap, so that the end of a continuous tail is
     * not found.
     */
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

    /** Whether the figure is tenfold or a tenth of the stored one; small counts and zeros are exempt. */
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
