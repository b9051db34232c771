package org.qiangxian.statistics;

import org.qiangxian.statistics.OwnTrend.Method;

/**
 * Computes the trend of one series after another in reused buffers, for a whole nation's series; the only place with
 * the rule for the words.
 *
 * <p>Rule: the latest {@value #RECENT} years up to the last value are considered. A direction needs at least five
 * values in them. Exactly five, all with intervals, are judged by {@link RecentTrend}; all others by {@link
 * MannKendall} with the {@link TheilSen} slope, which must point the same way as S: at n = 5 to 7 the exact p must be
 * below 0.02, from n = 8 on p below 0.01. A direction must also be visible in print: S counted over the printed figures
 * must point the same way, and the printed slope, with one more decimal place, must not be 0.
 *
 * <p>Why not 0.05: where years depend on each other, as is usual, p is too small. With an autocorrelation of 0.3 a test
 * at 0.05 finds a trend in 11 of 100 series of ten years without one, at 0.01 in 3; corrections of the variance for
 * such short series (Hamed and Rao, J. Hydrol. 204 (1998) 182–196) still leave 11 to 23.
 *
 * <p>All figures are those of the last scan. One thread at a time.
 */
public final class TrendScan {

    /** The fewest values for a trend: with four nothing can be significant. */
    public static final int FEWEST = 5;

    /** How many years up to the last value are considered. */
    public static final int RECENT = 10;

    static final int LONG_FROM = 8;
    static final double SHORT_BELOW = 0.02;
    static final double LONG_BELOW = 0.01;

    /** Half a unit of a printed slope, which has one more decimal place than the figure. */
    private static final double PRINTED_SLOPE = 0.05;

    private final PairSlopes slopes = new PairSlopes(RECENT);
    private final PairSlopes printed = new PairSlopes(RECENT);
    private final double[] rounded = new double[RECENT];

    private Method method = Method.MANN_KENDALL_EXACT;
    private TrendDirection direction = TrendDirection.UNDECIDED;
    private int first;
    private int last;
    private int n;
    private double statistic;
    private double p;
    private double slope;

    /**
     * Reads the series from position {@code start} on, one place a year, {@code NaN} for a missing one; an infinite value is
     * refused.
     *
     * @param decimals the places to which the figures are printed
     */
    public TrendDirection scan(double[] values, int start, int decimals) {
        window(values, start);
        direction = n < FEWEST ? insufficient() : ranked(values, decimals);
        return direction;
    }

    /** The same with a standard error beside each value; {@code NaN} where a value has none. */
    public TrendDirection scan(double[] values, double[] errors, int start, int decimals) {
        window(values, start);
        if (n == RecentTrend.VALUES) {
            var recent = RecentTrend.of(values, errors, first, last + 1);
            if (recent.isPresent()) {
                direction = weighted(recent.get(), values, decimals);
                return direction;
            }
        }
        direction = n < FEWEST ? insufficient() : ranked(values, decimals);
        return direction;
    }

    /** Finds the last value, the first of the years that count as recent, and how many values lie between. */
    private void window(double[] values, int start) {
        last = values.length - 1;
        while (last >= start && Double.isNaN(values[last])) {
            last--;
        }
        first = Math.max(start, last - RECENT + 1);
        n = 0;
        for (int at = last; at >= first; at--) {
            if (Double.isInfinite(values[at])) {
                throw new IllegalArgumentException("Infinite value at " + at);
            }
            n += Double.isNaN(values[at]) ? 0 : 1;
        }
        while (first < last && Double.isNaN(values[first])) {
            first++;
        }
    }

    private TrendDirection insufficient() {
        statistic = 0;
        p = 1;
        slope = Double.NaN;
        return TrendDirection.UNDECIDED;
    }

    private TrendDirection ranked(double[] values, int decimals) {
        slopes.read(values, first, last + 1);
        method = MannKendall.isExact(n, slopes.tied()) ? Method.MANN_KENDALL_EXACT : Method.MANN_KENDALL_NORMAL;
        statistic = slopes.s();
        p = MannKendall.p(slopes);
        slope = TheilSen.slope(slopes);
        if (!(p < (n < LONG_FROM ? SHORT_BELOW : LONG_BELOW))) {
            return TrendDirection.NO_CLEAR_CHANGE;
        }
        var found = slopes.s() > 0 && slope > 0
                ? TrendDirection.RISING
                : slopes.s() < 0 && slope < 0 ? TrendDirection.FALLING : TrendDirection.NO_CLEAR_CHANGE;
        return asPrinted(found, values, decimals);
    }

    private TrendDirection weighted(RecentTrend trend, double[] values, int decimals) {
        method = Method.WEIGHTED_LINE;
        statistic = trend.chiSquared();
        p = trend.p();
        slope = trend.slope();
        return asPrinted(trend.direction(), values, decimals);
    }

    private TrendDirection asPrinted(TrendDirection found, double[] values, int decimals) {
        if (found == TrendDirection.NO_CLEAR_CHANGE || Math.abs(slope) < PRINTED_SLOPE * Math.pow(10, -decimals)) {
            return TrendDirection.NO_CLEAR_CHANGE;
        }
        for (int at = first; at <= last; at++) {
            rounded[at - first] = Double.isNaN(values[at]) ? Double.NaN : Rounding.halfUp(values[at], decimals);
        }
        printed.read(rounded, 0, last - first + 1);
        return Integer.signum(printed.s()) == (found == TrendDirection.RISING ? 1 : -1)
                ? found
                : TrendDirection.NO_CLEAR_CHANGE;
    }

    public TrendDirection direction() {
        return direction;
    }

    public Method method() {
        return method;
    }

    /** Position of the first value considered; {@code last} likewise. */
    public int first() {
        return first;
    }

    public int last() {
        return last;
    }

    /** How many values are in the recent years. */
    public int n() {
        return n;
    }

    /** Kendall's S, or χ² of the weighted line. */
    public double statistic() {
        return statistic;
    }

    /** The two-sided p without trend; 1 for fewer than five values. */
    public double p() {
        return p;
    }

    /** Units a year; {@code NaN} for fewer than five values. */
    public double slope() {
        return slope;
    }
}
