package org.qiangxian.statistics;

/**
 * The limits of a funnel: how far from the common figure of all units chance alone takes a unit of some size.
 *
 * <p>Formula: the α/2 and 1 − α/2 quantiles of the number of cases, of a proportion by the binomial distribution, of a rate by
 * the Poisson distribution with the mean p₀ · size, divided by the size; see {@link CountQuantiles}. Where units differ by
 * more than chance {@link Overdispersion} widens them.
 *
 * <p>Small samples: exact for every size and share, so that no more than α of the units that are like all others lie
 * outside; since counts are whole, mostly less.
 *
 * <p>Reference: D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 24 (2005)
 * 1185–1202, appendix A.1.1, who drew them so that institutions are not put in an order.
 */
public final class FunnelLimits {

    private FunnelLimits() {}

    /**
     * Of a proportion, as fractions.
     *
     * @param common p₀, 0 ≤ p₀ ≤ 1
     * @param n the size of the unit, n ≥ 1, rounded to whole cases
     * @throws IllegalArgumentException for anything else
     */
    public static Interval proportion(double common, double n, Confidence confidence) {
        if (!(common >= 0 && common <= 1 && n >= 1) || Double.isInfinite(n)) {
            throw new IllegalArgumentException("No limits of a proportion of " + common + " in " + n);
        }
        double cases = Math.rint(n);
        var counts = CountQuantiles.binomial(cases, common, confidence.alpha() / 2);
        return new Interval(counts[0] / cases, counts[1] / cases);
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
        var counts = CountQuantiles.poisson(common * size, confidence.alpha() / 2);
        return new Interval(counts[0] / size, counts[1] / size);
    }
}
