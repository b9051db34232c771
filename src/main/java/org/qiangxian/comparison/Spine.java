package org.qiangxian.comparison;

import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.edition.Spread.Distribution;
import org.qiangxian.statistics.Interval;

/**
 * One row of the spine chart in a drawing of 380 × 32: the group's quartiles centred on the median and scaled for this row
 * alone, so that rows cannot be set against each other. Right is larger, not better. There are no ends: they would be the
 * figures of single places.
 *
 * @param lower x of the lower quartile, {@code upper} of the upper one
 * @param own x of the city's own mark
 * @param from x where the interval begins, null where there is none
 */
public record Spine(
        double lower,
        double upper,
        double own,
        @Nullable Double from,
        @Nullable Double until) {

    /** x of the median. */
    public static final int CENTRE = 190;

    private static final double HALF = 170;

    /** The middle half takes no more than this share of the drawing to either side. */
    private static final double ROOM = 2.5;

    static Spine of(Distribution group, double own, @Nullable Interval interval) {
        double middle = group.median();
        double reach = DoubleStream.of(ROOM * (group.lower() - middle), ROOM * (group.upper() - middle), own - middle)
                .map(Math::abs)
                .max()
                .orElse(0);
        double scale = reach > 0 ? HALF / reach : 0;
        return new Spine(
                x(group.lower(), middle, scale),
                x(group.upper(), middle, scale),
                x(own, middle, scale),
                interval == null ? null : x(interval.lower(), middle, scale),
                interval == null ? null : x(interval.upper(), middle, scale));
    }

    private static double x(double value, double middle, double scale) {
        double x = Math.clamp(CENTRE + (value - middle) * scale, CENTRE - HALF - 10, CENTRE + HALF + 10);
        return Math.rint(x * 10) / 10;
    }
}
