package org.qiangxian.statistics;

/**
 * The Mann-Kendall test: does a series rise or fall steadily, whatever the shape of its course?
 *
 * <p>Formula: S = Σ sign(xⱼ − xᵢ) over all i &lt; j. Up to n = 10 without ties and up to n = 7 with ties the two-sided p is
 * exact, the share of all orders whose |S| is at least as large, see {@link KendallTables}. Otherwise z = (S ∓ 1)/√Var with
 * Var = (n(n−1)(2n+5) − Σ t(t−1)(2t+5))/18 over groups of t equal values, and p from the normal distribution.
 *
 * <p>Conditions: p supposes that years are independent of each other and is too small where they are not; how much, and
 * what the platform does about it, says {@link TrendScan}. Below n = 5 even a perfect series has p ≥ 0.083, so no word may be
 * said. A constant series has variance 0 and p = 1. Values are compared as they are: round before, if figures that print
 * alike are to be ties.
 *
 * <p>Reference: H. B. Mann, Nonparametric tests against trend, Econometrica 13 (1945) 245–259; M. G. Kendall, Rank
 * Correlation Methods (1955), ch. 4 (ties) and 5 (exact distribution, continuity).
 *
 * @param n how many values the series holds
 * @param s Kendall's S, from −n(n−1)/2 to n(n−1)/2
 * @param variance the variance of S without trend, ties taken off
 * @param p two-sided probability of such an S without trend
 * @param exact whether p is exact, not normal
 */
public record MannKendall(int n, int s, double variance, double p, boolean exact) {

    /** The longest series without ties whose p is exact. */
    public static final int EXACT_UP_TO = KendallTables.UNTIED_UP_TO;

    /** The test of a whole yearly series; see {@link #of(double[], int, int)}. */
    public static MannKendall of(double... values) {
        return of(values, 0, values.length);
    }

    /** The test of {@code values[from] … values[to - 1]}; {@code NaN} is a missing year, an infinite value is refused. */
    public static MannKendall of(double[] values, int from, int to) {
        var slopes = PairSlopes.of(values, from, to);
        int n = slopes.n();
        double variance = variance(n, slopes.tieTerm());
        boolean exact = isExact(n, slopes.tied());
        return new MannKendall(n, slopes.s(), variance, p(slopes), exact);
    }

    /** The normal deviate of S with continuity correction; 0 if S or the variance is 0. */
    public double z() {
        return z(s, variance);
    }

    static double p(PairSlopes slopes) {
        int n = slopes.n();
        return isExact(n, slopes.tied())
                ? exactP(n, slopes.tieTerm(), slopes.s())
                : normalP(slopes.s(), variance(n, slopes.tieTerm()));
    }

    static boolean isExact(int n, boolean tied) {
        return n <= (tied ? KendallTables.TIED_UP_TO : EXACT_UP_TO);
    }

    /** The exact two-sided p of S for a few values with these ties, see {@link KendallTables}. */
    static double exactP(int n, long tieTerm, int s) {
        return KendallTables.p(n, tieTerm, s);
    }

    static double normalP(int s, double variance) {
        return Normal.twoSided(z(s, variance));
    }

    static double variance(int n, long tieTerm) {
        return ((long) n * (n - 1) * (2L * n + 5) - tieTerm) / 18.0;
    }

    private static double z(int s, double variance) {
        return s == 0 || variance == 0 ? 0 : (s - Integer.signum(s)) / Math.sqrt(variance);
    }
}
