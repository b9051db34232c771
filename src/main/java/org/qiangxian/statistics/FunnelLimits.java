package org.qiangxian.statistics;

/**
 * The limits of a funnel: how far from the common figure of all units chance alone takes a unit of some size.
 *
 * <p>Formula: of a proportion p₀ ± z √(p₀(1 − p₀)/n), kept within [0, 1]; of a rate the α/2 and 1 − α/2 quantiles of the
 * Poisson distribution with the mean p₀ · size, divided by the size.
 *
 * <p>Small samples: the limits of a proportion are those of the normal approximation and mean little where p₀ n or
 * (1 − p₀) n is below 5; those of a rate are exact for any mean.
 *
 * <p>Reference: D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 24 (2005)
 * 1185–1202, who drew them so that institutions are not put in an order.
 */
public final class FunnelLimits {

    private FunnelLimits() {}

    /**
     * Of a proportion, as fractions.
     *
     * @param common p₀, 0 ≤ p₀ ≤ 1
     * @param n the size of the unit, n ≥ 1
     * @throws IllegalArgumentException for anything else
     */
    public static Interval proportion(double common, double n, Confidence confidence) {
        if (!(common >= 0 && common <= 1 && n >= 1) || Double.isInfinite(n)) {
            throw new IllegalArgumentException("No limits of a proportion of " + common + " in " + n);
        }
        double reach = confidence.z() * Math.sqrt(common * (1 - common) / n);
        return new Interval(Math.max(0, common - reach), Math.min(1, common + reach));
    }

    /**
     * Of a rate, in events per one of {@code size}.
     *
     * @param common events per one of size of all units together, ≥ 0
     * @param size above 0
     * @throws IllegalArgumentException for anything else
     */
    public static Interval rate(double common, double size, Confidence confidence) {
        if (!(common >= 0 && size > 0) || Double.isInfinite(common * size)) {
            throw new IllegalArgumentException("No limits of a rate of " + common + " in " + size);
        }
        double tail = confidence.alpha() / 2;
        var counts = PoissonQuantiles.of(common * size, tail, 1 - tail);
        return new Interval(counts[0] / size, counts[1] / size);
    }
}
