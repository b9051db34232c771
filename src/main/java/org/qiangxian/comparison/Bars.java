package org.qiangxian.comparison;

import java.util.ArrayList;
import java.util.List;
import org.qiangxian.comparison.DistributionPage.Group;
import org.qiangxian.edition.Spread;

/**
 * Quartiles of several groups as bars on one scale, in a drawing {@value #WIDTH} wide and {@value #ROW} a row. The groups stand in
 * the order they were made; which lies higher is not said.
 *
 * @param low the value at the left edge, {@code high} at the right one
 */
public record Bars(List<Bar> bars, double low, double high) {

    public static final int WIDTH = 620;
    public static final int ROW = 52;

    private static final double ROOM = 0.15;

    /** One group: x of its quartiles and its median. */
    public record Bar(String name, double lower, double median, double upper) {}

    static Bars of(List<Group> groups) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (var group : groups) {
            if (group.spread() instanceof Spread.Distribution shown) {
                low = Math.min(low, shown.lower());
                high = Math.max(high, shown.upper());
            }
        }
        double room = ROOM * (high - low);
        var bars = new ArrayList<Bar>();
        for (var group : groups) {
            if (group.spread() instanceof Spread.Distribution shown && room > 0) {
                bars.add(new Bar(
                        group.name(),
                        x(shown.lower(), low - room, high + room),
                        x(shown.median(), low - room, high + room),
                        x(shown.upper(), low - room, high + room)));
            }
        }
        return new Bars(List.copyOf(bars), low - room, high + room);
    }

    private static double x(double value, double low, double high) {
        return Math.rint(10 * WIDTH * (value - low) / (high - low)) / 10;
    }
}
