package org.qiangxian.statistics;

import org.jspecify.annotations.Nullable;

/**
 * How much a group of unnamed places differs on one figure, and the standing of one more place beside it, taking into
 * account the real differences between places and not only chance.
 *
 * <p>Formula: each figure is yᵢ = μ + uᵢ + eᵢ, eᵢ chance with the standard error sᵢ of its 95 % interval (0 where a
 * kind has no interval), uᵢ the real difference of the place, with variance τ². τ² is the one at which Σ(yᵢ − ȳ)²/(sᵢ²
 * + τ²) is n − 1, no less than 0 (Paule and Mandel); without intervals that is the ordinary variance. A place with
 * figure y and standard error s lies z = (y − m)/√(s² + τ² + v) from the median m, v = π/2 · mean(sᵢ² + τ²)/n being the
 * uncertainty of the median itself.
 *
 * <p>Words: 高于, 低于 where z lies beyond Student's t with n − 2 degrees of freedom at 0.05, because τ² is estimated from
 * n places only (the prediction interval of Higgins and others), and the figure lies outside the middle half of the
 * places. Both are compared unrounded; a figure that prints like the median is 相近 whatever its intervals. Findings take
 * z itself, see {@link FalseDiscovery}.
 *
 * <p>Small samples: at least {@link QuartileBand#FEWEST} places; a finding is made of {@value #FEWEST_FOR_FINDINGS} and
 * more, since the normal tail of z is too thin for fewer.
 *
 * <p>Reference: R. C. Paule, J. Mandel, Consensus values and weighting factors, J. Res. NBS 87 (1982) 377–385; R.
 * DerSimonian, N. Laird, Meta-analysis in clinical trials, Controlled Clinical Trials 7 (1986) 177–188; J. P. T.
 * Higgins, S. G. Thompson, D. J. Spiegelhalter, A re-evaluation of random-effects meta-analysis, JRSS A 172 (2009)
 * 137–159.
 *
 * @param band the middle half of the places, unrounded
 * @param between τ², in the square of the unit of the figures
 * @param centre v, the variance of the median
 */
public record RandomEffects(QuartileBand.Drawn band, double between, double centre) {

    /** The fewest places needed for a finding. */
    public static final int FEWEST_FOR_FINDINGS = 10;

    private static final double ALPHA = 0.05;
    private static final int MOST_STEPS = 60;
    private static final double PRECISION = 1e-12;

    /**
     * The standing of a place.
     *
     * @param z how many standard deviations of the group, chance included, it lies above the median
     */
    public record Standing(Position position, double z) {

        /** The two-sided probability of such a z among equal places. */
        public double p() {
            return Normal.twoSided(z);
        }
    }

    /** The model for places with these figures; null where there is no band. The array is not changed. */
    public static @Nullable RandomEffects of(double[] figures, double[] errors) {
        return of(figures, errors, figures.length, new double[figures.length]);
    }

    /**
     * The same for the first {@code n} places, none of them {@code NaN}.
     *
     * @param errors their standard errors, {@code NaN} or 0 for none
     * @param room as long as {@code figures}, overwritten
     */
    public static @Nullable RandomEffects of(double[] figures, double[] errors, int n, double[] room) {
        System.arraycopy(figures, 0, room, 0, n);
        if (!(QuartileBand.sorting(room, n) instanceof QuartileBand.Drawn band)) {
            return null;
        }
        return around(band, figures, errors, n, room);
    }

    /** The same around given quartiles: those issued of a group, for a place compared with others of its group. */
    static RandomEffects around(QuartileBand.Drawn band, double[] figures, double[] errors, int n, double[] room) {
        double chance = 0;
        for (int i = 0; i < n; i++) {
            room[i] = Double.isNaN(errors[i]) ? 0 : errors[i] * errors[i];
            chance += room[i] / n;
        }
        double between = between(figures, room, n, chance);
        return new RandomEffects(band, between, Math.PI / 2 * (chance + between) / n);
    }

    /**
     * The standing of a place with this figure.
     *
     * @param error its standard error, {@code NaN} for none
     * @param decimals the places to which the figures are printed
     */
    public Standing standing(double figure, double error, int decimals) {
        double off = figure - band.median();
        double variance = between + centre + (Double.isNaN(error) ? 0 : error * error);
        double z = off == 0 ? 0 : off / Math.sqrt(variance);
        boolean apart = Rounding.halfUp(figure, decimals) != Rounding.halfUp(band.median(), decimals)
                && StudentT.twoSided(z, band.n() - 2) < ALPHA;
        return new Standing(apart ? band.position(figure) : Position.SIMILAR, z);
    }

    /**
     * τ² of Paule and Mandel by Newton's method: the sum falls and is convex in τ², so that starting from below it is
     * never overshot.
     */
    private static double between(double[] figures, double[] chances, int n, double chance) {
        double guess = Math.max(0, variance(figures, n) - chance);
        if (least(chances, n) == 0) {
            return guess;
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            double weight = 0;
            double mean = 0;
            for (int i = 0; i < n; i++) {
                double own = 1 / (chances[i] + guess);
                weight += own;
                mean += own * (figures[i] - figures[0]);
            }
            mean = figures[0] + mean / weight;
            double sum = 0;
            double fall = 0;
            for (int i = 0; i < n; i++) {
                double own = (figures[i] - mean) * (figures[i] - mean) / (chances[i] + guess);
                sum += own;
                fall += own / (chances[i] + guess);
            }
            double next = Math.max(0, guess + (sum - (n - 1)) / fall);
            if (!(Math.abs(next - guess) > PRECISION * (guess + chance))) {
                return next;
            }
            guess = next;
        }
        return guess;
    }

    private static double variance(double[] figures, int n) {
        double mean = 0;
        for (int i = 0; i < n; i++) {
            mean += (figures[i] - figures[0]) / n;
        }
        mean += figures[0];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += (figures[i] - mean) * (figures[i] - mean);
        }
        return sum / (n - 1);
    }

    private static double least(double[] values, int n) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            least = Math.min(least, values[i]);
        }
        return least;
    }
}
