package org.qiangxian.statistics;

/**
 * The Wilson score interval of a proportion: how certain is x of n?
 *
 * <p>Formula: (2x + z² ∓ z √(z² + 4x(1 − x/n))) / (2(n + z²)).
 *
 * <p>Small samples: valid from n = 1 on; it never leaves [0, 1] and never shrinks to a point at 0 or n, as the textbook
 * interval does. For full administrative counts it describes chance variation from year to year, not sampling.
 *
 * <p>Reference: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927)
 * 209–212; R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998).
 */
public final class Wilson {

    private Wilson() {}

    /**
     * The interval of the proportion {@code x / n}, as a fraction.
     *
     * @param x how many have the property, 0 ≤ x ≤ n
     * @param n how many there are, n ≥ 1
     * @throws IllegalArgumentException for anything else, {@code NaN} included
     */
    public static Interval interval(double x, double n, Confidence confidence) {
        if (!(n >= 1 && x >= 0 && x <= n) || Double.isInfinite(n)) {
            throw new IllegalArgumentException("Not a proportion: " + x + " of " + n);
        }
        double z = confidence.z();
        double share = x / n;
        double centre = 2 * x + z * z;
        double reach = z * Math.sqrt(z * z + 4 * x * (1 - share));
        double width = 2 * (n + z * z);
        // At 0 and n one end is exact; rounding must not push the proportion itself outside.
        double lower = Math.clamp((centre - reach) / width, 0, share);
        double upper = Math.clamp((centre + reach) / width, share, 1);
        return new Interval(x == 0 ? 0 : lower, x == n ? 1 : upper);
    }
}
