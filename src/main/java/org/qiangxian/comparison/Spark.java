package org.qiangxian.comparison;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The mere shape of a series in a drawing of 72 × 28: the years since the last change of area, no figures.
 *
 * @param path the years joined
 * @param x where the latest year lies
 * @param y where the latest year lies
 */
public record Spark(String path, double x, double y) {

    private static final int FEWEST = 3;
    private static final double LEFT = 3;
    private static final double RIGHT = 67;
    private static final double TOP = 4;
    private static final double BOTTOM = 24;

    /** Null where the years of today's area are too few to have a shape. */
    static @Nullable Spark of(OwnSeries series) {
        var runs = series.runs();
        var run = runs.isEmpty() ? List.<Point>of() : runs.getLast();
        if (run.size() < FEWEST || !run.getLast().joined()) {
            return null;
        }
        var range = run.stream().mapToDouble(Point::value).summaryStatistics();
        var path = run.stream()
                .map(point -> String.format(
                        Locale.ROOT, "%.1f %.1f", x(run, point), y(range.getMin(), range.getMax(), point)))
                .collect(Collectors.joining("L", "M", ""));
        return new Spark(path, x(run, run.getLast()), y(range.getMin(), range.getMax(), run.getLast()));
    }

    private static double x(List<Point> run, Point point) {
        double years = Math.max(1, run.getLast().year() - run.getFirst().year());
        return tenth(LEFT + (point.year() - run.getFirst().year()) / years * (RIGHT - LEFT));
    }

    private static double y(double low, double high, Point point) {
        double share = high > low ? (point.value() - low) / (high - low) : 0.5;
        return tenth(BOTTOM - share * (BOTTOM - TOP));
    }

    private static double tenth(double value) {
        return Math.rint(value * 10) / 10;
    }
}
