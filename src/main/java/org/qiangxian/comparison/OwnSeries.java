package org.qiangxian.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.qiangxian.edition.Uncertainty;
import org.qiangxian.measurement.Reading;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.CodeStanding;
import org.qiangxian.region.Era;
import org.qiangxian.statistics.OwnTrend;

/**
 * A city's own figures of one indicator, year by year, found under the codes that stood for it. Figures of another area
 * are kept, marked, and enter no trend and no comparison (R36).
 *
 * @param points in the order of years
 * @param breaks the changes of area that cut the series, the earliest first
 */
public record OwnSeries(List<Point> points, List<SeriesBreak> breaks) {

    private static final int YEARLY = 4;

    /** Gathers the figures of a unit from all the codes that {@code eras} name; {@code values} are of one indicator. */
    static OwnSeries of(List<Value> values, List<Era> eras, Uncertainty uncertainty) {
        var points = new TreeMap<Integer, Point>();
        var breaks = new TreeMap<Integer, SeriesBreak>();
        for (var era : eras) {
            var code = era.standing().then();
            for (var value : values) {
                if (value.region().equals(code)
                        && era.holds(value.boundary())
                        && value.period().length() == YEARLY
                        && value.reading() instanceof Reading.Measured measured
                        && !points.containsKey(value.year())) {
                    boolean joined = !(era.standing() instanceof CodeStanding.Broken);
                    points.put(value.year(), Point.of(value, measured, joined, uncertainty));
                    cut(era.standing(), breaks);
                }
            }
        }
        return new OwnSeries(List.copyOf(points.values()), List.copyOf(breaks.values()));
    }

    private static void cut(CodeStanding standing, TreeMap<Integer, SeriesBreak> breaks) {
        if (standing instanceof CodeStanding.Broken broken) {
            breaks.put(broken.year(), new SeriesBreak(broken.year(), broken.reason()));
        }
    }

    /** The latest figure of today's area. */
    Optional<Point> latest() {
        return points.stream().filter(Point::joined).max(Comparator.comparingInt(Point::year));
    }

    int firstYear() {
        return points.getFirst().year();
    }

    /**
     * The trend of the part that belongs to today's area, never across a break; what rests on too little takes no part.
     *
     * @param decimals the places to which the figures are printed
     */
    OwnTrend trend(int decimals) {
        if (points.isEmpty()) {
            return new OwnTrend.Insufficient(OwnTrend.Reason.TOO_FEW_VALUES, 0);
        }
        int years = points.getLast().year() - firstYear() + 1;
        var values = nan(years);
        var errors = nan(years);
        int start = 0;
        for (var point : points) {
            int at = point.year() - firstYear();
            values[at] = point.tooLittle() == null ? point.value() : Double.NaN;
            var interval = point.interval();
            errors[at] = interval == null ? Double.NaN : interval.standardError();
            start = point.joined() ? start : at + 1;
        }
        return OwnTrend.of(decimals, values, errors, start);
    }

    private static double[] nan(int length) {
        var values = new double[length];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    /** The runs of years that may be joined by a line, each either today's area or another one. */
    List<List<Point>> runs() {
        var runs = new ArrayList<List<Point>>();
        var run = new ArrayList<Point>();
        for (var point : points) {
            if (!run.isEmpty() && isCut(run.getLast(), point)) {
                runs.add(List.copyOf(run));
                run.clear();
            }
            run.add(point);
        }
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
        }
        return List.copyOf(runs);
    }

    /** Whether the area changed between two years. */
    boolean isCut(Point before, Point after) {
        return before.joined() != after.joined()
                || breaks.stream().anyMatch(cut -> before.year() < cut.year() && cut.year() <= after.year());
    }
}
