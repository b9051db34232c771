package org.qiangxian.statistics;

import java.util.function.DoubleUnaryOperator;

/**
 * Exact quantiles of a count, Poisson or binomial: the least count that is reached or stayed below with at least some
 * probability.
 *
 * <p>Formula: the probabilities are built from the most likely count outwards by the ratio of neighbours, mean/(k + 1) or
 * (n − k)/(k + 1) · p/(1 − p), until they no longer add to the sum, and divided by that sum. No logarithm of a factorial is
 * needed, so nothing is lost for means of any size; the number of terms grows with the square root of the mean.
 *
 * <p>Reference: N. L. Johnson, A. W. Kemp, S. Kotz, Univariate Discrete Distributions (2005), ch. 3 and 4.
 */
final class CountQuantiles {

    /** Relative to the most likely count; smaller probabilities add nothing to the sum. */
    private static final double NEGLIGIBLE = 1e-20;

    private final double mode;
    private final double most;
    private final DoubleUnaryOperator next;
    private double below;
    private double above;

    /** @param next the probability of k + 1 divided by that of k */
    private CountQuantiles(double mode, double most, DoubleUnaryOperator next) {
        this.mode = mode;
        this.most = most;
        this.next = next;
        double term = 1;
        for (double k = mode; k > 0 && term > NEGLIGIBLE; k--) {
            term /= next.applyAsDouble(k - 1);
            below += term;
        }
        term = 1;
        for (double k = mode; k < most && term > NEGLIGIBLE; k++) {
            term *= next.applyAsDouble(k);
            above += term;
        }
    }

    /** The quantiles of {@code tail} and 1 − {@code tail}, 0 &lt; tail &lt; 1/2, of a Poisson count with the mean ≥ 0. */
    static double[] poisson(double mean, double tail) {
        if (mean == 0) {
            return new double[] {0, 0};
        }
        return new CountQuantiles(Math.floor(mean), Double.POSITIVE_INFINITY, k -> mean / (k + 1)).both(tail);
    }

    /** The same of a binomial count of {@code n} cases with probability {@code p}. */
    static double[] binomial(double n, double p, double tail) {
        if (p == 0 || p == 1) {
            return new double[] {n * p, n * p};
        }
        double odds = p / (1 - p);
        double mode = Math.min(n, Math.floor((n + 1) * p));
        return new CountQuantiles(mode, n, k -> (n - k) / (k + 1) * odds).both(tail);
    }

    private double[] both(double tail) {
        double limit = tail * (below + 1 + above);
        return new double[] {lower(limit), upper(limit)};
    }

    /** Goes down from the mode while the counts below still contain the tail. */
    private double lower(double limit) {
        double k = mode;
        double term = 1;
        double under = below;
        while (k > 0 && under >= limit) {
            term /= next.applyAsDouble(k - 1);
            under -= term;
            k--;
        }
        return k;
    }

    /** Goes up from the mode until no more than the tail lies above. */
    private double upper(double limit) {
        double k = mode;
        double term = 1;
        double over = above;
        while (k < most && over > limit) {
            term *= next.applyAsDouble(k);
            over -= term;
            k++;
        }
        return k;
    }
}
