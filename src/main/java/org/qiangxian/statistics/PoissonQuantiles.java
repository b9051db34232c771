package org.qiangxian.statistics;

/**
 * Quantiles of a Poisson distribution: the least count that is reached or stayed below with at least some probability.
 *
 * <p>The probabilities are summed upwards from where nothing that matters lies below, twelve standard deviations under the
 * mean, so the number of terms grows with the square root of the mean. The first term is taken by its logarithm, with
 * Stirling's series for the factorial.
 */
final class PoissonQuantiles {

    private static final double DEVIATIONS = 12;
    private static final int SERIES_FROM = 16;

    private PoissonQuantiles() {}

    /** The quantiles of {@code lower} and {@code upper}, 0 &lt; lower ≤ upper &lt; 1, of the mean ≥ 0. */
    static double[] of(double mean, double lower, double upper) {
        if (mean == 0) {
            return new double[] {0, 0};
        }
        double count = Math.max(0, Math.floor(mean - DEVIATIONS * Math.sqrt(mean) - DEVIATIONS));
        double term = Math.exp(count * Math.log(mean) - mean - logFactorial(count));
        double sum = term;
        double low = -1;
        while (true) {
            if (low < 0 && sum >= lower) {
                low = count;
            }
            if (sum >= upper) {
                return new double[] {low, count};
            }
            count++;
            term *= mean / count;
            double before = sum;
            sum += term;
            if (count > mean && sum == before) {
                return new double[] {low < 0 ? count : low, count};
            }
        }
    }

    /** ln k!: summed for a few, else by Stirling's series, exact to the last digits from 16 on. */
    private static double logFactorial(double k) {
        if (k < SERIES_FROM) {
            double sum = 0;
            for (int each = 2; each <= k; each++) {
                sum += Math.log(each);
            }
            return sum;
        }
        double square = k * k;
        return (k + 0.5) * Math.log(k)
                - k
                + 0.5 * Math.log(2 * Math.PI)
                + (1 / 12.0 - (1 / 360.0 - 1 / (1260 * square)) / square) / k;
    }
}
