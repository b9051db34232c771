package org.qiangxian.statistics;

/**
 * The Mann-Kendall test: does a series rise or fall steadily, whatever the shape of its course?
 *
 * <p>Formula: S = Σ sign(xⱼ − xᵢ) over all i &lt; j. Without ties and up to n = 10 the two-sided p is exact: the share of all
 * n! orders whose |S| is at least as large, found by counting inversions. Otherwise z = (S ∓ 1)/√Var with
 * Var = (n(n−1)(2n+5) − Σ t(t−1)(2t+5))/18 over groups of t equal values, and p from the normal distribution.
 *
 * <p>Small samples: below n = 5 even a perfect series has p ≥ 0.083, so no word may be said; {@link OwnTrend} sees to
 * that. A constant series has variance 0 and p = 1. Values are compared as they are: round before, if figures that
 * print alike are to be ties.
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
    public static final int EXACT_UP_TO = 10;

    private static final double[][] EXACT = exactTables();

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
        return isExact(n, slopes.tied()) ? exactP(n, slopes.s()) : normalP(slopes.s(), variance(n, slopes.tieTerm()));
    }

    static boolean isExact(int n, boolean tied) {
        return n <= EXACT_UP_TO && !tied;
    }

    /** The exact two-sided p of S for {@code n} ≤ 10 different values. */
    static double exactP(int n, int s) {
        return EXACT[n][Math.abs(s)];
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

    /** For each n, by |S|: the share of orders with at least that |S|. */
    private static double[][] exactTables() {
        var tables = new double[EXACT_UP_TO + 1][];
        long[] orders = {1};
        for (int n = 0; n <= EXACT_UP_TO; n++) {
            orders = n < 2 ? orders : insertOneMore(orders, n);
            tables[n] = twoSidedTails(orders);
        }
        return tables;
    }

    /** From the number of orders of n − 1 values by inversions to that of n: the new value passes 0 to n − 1 others. */
    private static long[] insertOneMore(long[] orders, int n) {
        var next = new long[orders.length + n - 1];
        for (int inversions = 0; inversions < orders.length; inversions++) {
            for (int passed = 0; passed < n; passed++) {
                next[inversions + passed] += orders[inversions];
            }
        }
        return next;
    }

    private static double[] twoSidedTails(long[] orders) {
        int pairs = orders.length - 1;
        long all = 0;
        var atLeast = new long[pairs + 2];
        for (int inversions = 0; inversions <= pairs; inversions++) {
            all += orders[inversions];
            atLeast[Math.abs(pairs - 2 * inversions)] += orders[inversions];
        }
        var tails = new double[pairs + 1];
        for (int s = pairs; s >= 0; s--) {
            atLeast[s] += atLeast[s + 1];
            tails[s] = (double) atLeast[s] / all;
        }
        return tails;
    }
}
