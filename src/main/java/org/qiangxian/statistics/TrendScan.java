package org.qiangxian.statistics;

/**
 * Mann-Kendall and Theil–Sen over one series after another without allocating: the form for a whole nation's series.
 *
 * <p>Rule: a direction is said from five values on, if the two-sided p of {@link MannKendall} is below 0.05 and the
 * {@link TheilSen} slope points the same way as S; it may be 0 where most values are equal, and 上升 by nothing is no
 * statement. All figures are those of the last {@link #scan}. One thread at a time.
 */
public final class TrendScan {

    /** The fewest values of which a trend may be said: with four nothing can be significant. */
    public static final int FEWEST = 5;

    static final double SIGNIFICANT_BELOW = 0.05;

    private final PairSlopes slopes;
    private double p;
    private double slope;

    /** Room for series of up to {@code longest} years. */
    public TrendScan(int longest) {
        slopes = new PairSlopes(longest);
    }

    /**
     * Reads {@code values[from] … values[to - 1]}, one place a year, {@code NaN} for a missing one; an infinite value is
     * refused.
     */
    public Direction scan(double[] values, int from, int to) {
        slopes.read(values, from, to);
        p = MannKendall.p(slopes);
        slope = TheilSen.slope(slopes);
        return direction();
    }

    /** How many values the series holds. */
    public int n() {
        return slopes.n();
    }

    /** Kendall's S. */
    public int s() {
        return slopes.s();
    }

    /** The two-sided p of S; 1 for fewer than two values. */
    public double p() {
        return p;
    }

    /** The median slope in units per year; {@code NaN} for fewer than two values. */
    public double slope() {
        return slope;
    }

    /** Whether p is exact, not normal. */
    public boolean exact() {
        return MannKendall.isExact(slopes.n(), slopes.tied());
    }

    public Direction direction() {
        if (slopes.n() < FEWEST) {
            return Direction.UNDECIDED;
        }
        if (!(p < SIGNIFICANT_BELOW)) {
            return Direction.NO_CLEAR_CHANGE;
        }
        return slopes.s() > 0 && slope > 0
                ? Direction.RISING
                : slopes.s() < 0 && slope < 0 ? Direction.FALLING : Direction.NO_CLEAR_CHANGE;
    }
}
