package org.qiangxian.statistics;

import java.util.Optional;

/**
 * The Theil–Sen slope: by how much does a series move a year, robust against single odd years?
 *
 * <p>Formula: the median of (xⱼ − xᵢ)/(tⱼ − tᵢ) over all i &lt; j. The interval is the set of slopes that Mann-Kendall
 * would not reject: of the N slopes in order, from the M-th to the (N + 1 − M)-th, M = (N − C)/2 rounded down, where C
 * = k − 2 with k the smallest S whose exact p is at most α (n ≤ 10, no ties), else C = z √Var(S).
 *
 * <p>Small samples: a slope needs two values, an interval so many that M ≥ 1; for 95 % that is five.
 *
 * <p>Reference: H. Theil, A rank-invariant method of linear and polynomial regression analysis, Proc. Kon. Ned. Akad.
 * v. Wetensch. A 53 (1950) 386–392, 521–525, 1397–1412; P. K. Sen, Estimates of the regression coefficient based on
 * Kendall's tau, JASA 63 (1968) 1379–1389; M. Hollander, D. A. Wolfe, Nonparametric Statistical Methods, ch. 9.
 */
public final class TheilSen {

    private TheilSen() {}

    /** The slope of a whole yearly series; see {@link #slope(double[], int, int)}. */
    public static double slope(double... values) {
        return slope(values, 0, values.length);
    }

    /**
     * The slope of {@code values[from] … values[to - 1]}, in units of the value per year.
     *
     * <p>A missing year ({@code NaN}) is skipped but still counts as time; an infinite value is refused. Fewer than two
     * values have no slope: {@code NaN}.
     */
    public static double slope(double[] values, int from, int to) {
        return slope(PairSlopes.of(values, from, to));
    }

    /** The interval of the slope in units per year, or empty if the series is too short to have one. */
    public static Optional<Interval> interval(double[] values, int from, int to, Confidence confidence) {
        var slopes = PairSlopes.of(values, from, to);
        int rank = lowerRank(slopes, confidence);
        return rank < 1
                ? Optional.empty()
                : Optional.of(new Interval(slopes.select(rank - 1), slopes.select(slopes.pairs() - rank)));
    }

    static double slope(PairSlopes slopes) {
        return slopes.n() < 2 ? Double.NaN : slopes.median();
    }

    /** M of the class comment, below 1 if there is none. */
    private static int lowerRank(PairSlopes slopes, Confidence confidence) {
        int n = slopes.n();
        if (n < 3) {
            return 0;
        }
        if (slopes.tied() || n > MannKendall.EXACT_UP_TO) {
            double reach = confidence.z() * Math.sqrt(MannKendall.variance(n, slopes.tieTerm()));
            return (int) Math.floor((slopes.pairs() - reach) / 2);
        }
        int reach = slopes.pairs();
        while (MannKendall.exactP(n, 0, reach) <= confidence.alpha()) {
            reach -= 2;
        }
        return (slopes.pairs() - reach) / 2;
    }
}
