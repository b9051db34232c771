package org.qiangxian.statistics;

import java.util.Arrays;

/**
 * How much units differ beyond chance, and how far that widens the limits of a funnel.
 *
 * <p>Formula: of each unit z = (y − p₀)/s with s² what chance explains; the tenth of the z at either end is drawn in to
 * the tenth beside it (winsorised), so that the very units that are looked for do not widen the limits; φ = Σz²/(0.6787
 * I), where 0.6787 is the mean square of a standard normal variable so winsorised. The variance between units is τ² =
 * (Iφ − (I − 1))/(Σw − Σw²/Σw), w = 1/s², no less than 0. The reach of the exact limits of a unit is multiplied by √(1
 * + τ²/s²): of a large unit, in which chance explains little, by much.
 *
 * <p>Small samples: with fewer than eight units φ says little; the caller draws no limits then.
 *
 * <p>Reference: D. J. Spiegelhalter, Handling over-dispersion of performance indicators, Qual. Saf. Health Care 14
 * (2005) 347–351; the factor 0.6787 is the platform's own, without it φ of identical units would be a third too small.
 *
 * @param phi the winsorised variance of z, 1 where chance explains all
 * @param between the variance between units, τ², in the square of the unit of the figures
 */
public record Overdispersion(double phi, double between) {

    private static final double DRAWN_IN = 0.1;

    /** The mean of min(|z|, 1.28155)² of a standard normal z. */
    private static final double NORMAL = 0.6787;

    /**
     * The overdispersion of figures around their common figure.
     *
     * @param variances the variance that chance explains for each, above 0
     */
    public static Overdispersion of(double common, double[] figures, double[] variances) {
        int n = figures.length;
        var z = new double[n];
        double weight = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            z[i] = (figures[i] - common) / Math.sqrt(variances[i]);
            weight += 1 / variances[i];
            squares += 1 / (variances[i] * variances[i]);
        }
        var sorted = z.clone();
        Arrays.sort(sorted);
        double low = Quantiles.ofSorted(sorted, n, DRAWN_IN);
        double high = Quantiles.ofSorted(sorted, n, 1 - DRAWN_IN);
        double sum = 0;
        for (double each : z) {
            double drawn = Math.clamp(each, low, high);
            sum += drawn * drawn;
        }
        double phi = sum / (NORMAL * n);
        double spread = weight - squares / weight;
        double between = spread > 0 ? Math.max(0, (n * phi - (n - 1)) / spread) : 0;
        return new Overdispersion(phi, between);
    }

    /** The limits of a unit whose chance variance is {@code variance}, widened around the common figure. */
    public Interval widen(Interval limits, double common, double variance) {
        if (between == 0) {
            return limits;
        }
        double factor = Math.sqrt(1 + between / variance);
        return new Interval(
                Math.max(0, common - (common - limits.lower()) * factor), common + (limits.upper() - common) * factor);
    }
}
