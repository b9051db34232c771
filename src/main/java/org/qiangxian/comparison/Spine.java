package org.qiangxian.comparison;

import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.disclosure.Spread.Distribution;
import org.qiangxian.statistics.Interval;

/**
 * One row of the spine chart in a drawing of 380 × 32: the peers' spread centred on its median and scaled for this row
 * alone, so that rows cannot be set against each other. Right is larger, not better.
 *
 * @param least x of the lowest peer value; the others likewise
 * @param own x of the city's own mark
 * @param from x where the interval begins, null where there is none
 */
public record Spine(
        double least,
        double lower,
        double upper,
        double most,
        double own,
        @Nullable Double from,
        @Nullable Double until) {

    /** x of the median. */
    public static final int CENTRE = 190;

    private static final double HALF = 170;

    static Spine of(Distribution peers, double own, @Nullable Interval interval) {
        double middle = peers.median();
        double reach = DoubleStream.of(peers.least(), peers.most(), own)
                .map(value -> Math.abs(value - middle))
                .max()
                .orElse(0);
        double scale = reach > 0 ? HALF / reach : 0;
        return new Spine(
                x(peers.least(), middle, scale),
                x(peers.lower(), middle, scale),
                x(peers.upper(), middle, scale),
                x(peers.most(), middle, scale),
                x(own, middle, scale),
                interval == null ? null : x(interval.lower(), middle, scale),
                interval == null ? null : x(interval.upper(), middle, scale));
    }

    private static double x(double value, double middle, double scale) {
        double x = Math.clamp(CENTRE + (value - middle) * scale, CENTRE - HALF - 10, CENTRE + HALF + 10);
        return Math.rint(x * 10) / 10;
    }
}
