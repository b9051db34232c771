package org.qiangxian.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.qiangxian.edition.Spread;
import org.qiangxian.shell.Chinese;

/** The axes of a line: years across, values upwards between two round figures, which need not include zero. */
record Scale(int firstYear, int lastYear, double low, double high, double step) {

    private static final int LEFT = 84;
    private static final int STEPS = 5;

    static Scale of(OwnSeries series, List<Spread> peers) {
        var points = series.points();
        var all = DoubleStream.concat(
                        peers.stream().flatMapToDouble(Scale::reach),
                        points.stream().flatMapToDouble(Scale::reach))
                .summaryStatistics();
        double span = all.getMax() - all.getMin();
        double step = round((span > 0 ? span : Math.max(1, Math.abs(all.getMax()))) / STEPS);
        double low = Math.floor(all.getMin() / step) * step;
        double high = Math.ceil(all.getMax() / step) * step;
        return new Scale(points.getFirst().year(), points.getLast().year(), low, high > low ? high : low + step, step);
    }

    private static DoubleStream reach(Spread peers) {
        return peers instanceof Spread.Distribution known
                ? DoubleStream.of(known.lower(), known.upper())
                : DoubleStream.empty();
    }

    private static DoubleStream reach(Point point) {
        var interval = point.interval();
        return interval == null
                ? DoubleStream.of(point.value())
                : DoubleStream.of(point.value(), interval.lower(), interval.upper());
    }

    /** The next of 1, 2, 2.5, 5, 10 × 10ⁿ. */
    private static double round(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        return DoubleStream.of(1, 2, 2.5, 5, 10)
                .map(factor -> factor * power)
                .filter(candidate -> candidate >= step * 0.999)
                .findFirst()
                .orElse(10 * power);
    }

    double x(int year) {
        int years = lastYear - firstYear;
        double share = years == 0 ? 0.5 : (double) (year - firstYear) / years;
        return LEFT + share * (Line.RIGHT - 30 - LEFT);
    }

    double y(double value) {
        double y = Line.BOTTOM - (value - low) / (high - low) * (Line.BOTTOM - Line.TOP);
        return Math.rint(y * 10) / 10;
    }

    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        for (int at = 0; low + at * step <= high + step / 2; at++) {
            ticks.add(low + at * step);
        }
        return ticks;
    }

    String label(double value) {
        int decimals = Math.clamp((int) Math.ceil(-Math.log10(step) + (isRound() ? 0 : 1)), 0, 6);
        return Chinese.figure(BigDecimal.valueOf(value), decimals);
    }

    /** Whether the step needs no further place, as 2.5 does. */
    private boolean isRound() {
        double lead = step / Math.pow(10, Math.floor(Math.log10(step)));
        return Math.abs(lead - Math.rint(lead)) < 1e-6;
    }
}
