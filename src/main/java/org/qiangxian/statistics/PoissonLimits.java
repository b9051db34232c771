package org.qiangxian.statistics;

/**
 * Exact limits of a Poisson mean for a few events.
 *
 * <p>Formula: the lower limit is the mean λ at which x or more events have probability α/2, the upper limit the mean at
 * which x or fewer have. These are the quantiles χ²(α/2, 2x)/2 and χ²(1 − α/2, 2x + 2)/2. For so few events both
 * probabilities are short sums, so the means are found by halving instead of through an incomplete gamma function.
 *
 * <p>Reference: F. Garwood, Fiducial limits for the Poisson distribution, Biometrika 28 (1936) 437–442.
 */
final class PoissonLimits {

    private static final double BEYOND_ANY_LIMIT = 64;

    private PoissonLimits() {}

    static Interval interval(int events, Confidence confidence) {
        double tail = confidence.alpha() / 2;
        return new Interval(lower(events, tail), upper(events, tail));
    }

    private static double lower(int events, double tail) {
        if (events == 0) {
            return 0;
        }
        double below = 0;
        double above = BEYOND_ANY_LIMIT;
        while (true) {
            double mean = (below + above) / 2;
            if (mean <= below || mean >= above) {
                return mean;
            }
            if (atLeast(events, mean) < tail) {
                below = mean;
            } else {
                above = mean;
            }
        }
    }

    private static double upper(int events, double tail) {
        double below = 0;
        double above = BEYOND_ANY_LIMIT;
        while (true) {
            double mean = (below + above) / 2;
            if (mean <= below || mean >= above) {
                return mean;
            }
            if (atMost(events, mean) > tail) {
                below = mean;
            } else {
                above = mean;
            }
        }
    }

    private static double atMost(int events, double mean) {
        double term = Math.exp(-mean);
        double sum = term;
        for (int k = 1; k <= events; k++) {
            term *= mean / k;
            sum += term;
        }
        return sum;
    }

    /** Summed directly, since one minus the other tail would lose the digits of a small probability. */
    private static double atLeast(int events, double mean) {
        double term = Math.exp(-mean);
        for (int k = 1; k <= events; k++) {
            term *= mean / k;
        }
        double sum = 0;
        for (int k = events + 1; term > 0 && sum + term != sum; k++) {
            sum += term;
            term *= mean / k;
        }
        return sum;
    }
}
