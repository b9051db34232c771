package org.qiangxian.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is issued about a fixed group of places for one figure of one year, and the standing of one place beside it.
 *
 * <p>Formula: the quartile at p lies at h = (n − 1)p in the order of the n figures. With M(i) the mean of the figures i
 * − 1, i and i + 1 it is (1 − f)·M(⌊h⌋) + f·M(⌊h⌋ + 1), f = h − ⌊h⌋: no quartile is the figure of one place. The three
 * are rounded to a step of 1, 2 or 5 times a power of ten, the least that is a tenth of the distance between the
 * quartiles or more, and no finer than the figures are printed.
 *
 * <p>The standing of a place follows from the issued median and quartiles and from how the others differ, by {@link
 * RandomEffects}. The place's own figure says nothing about the others, so it is left out while the group is small;
 * among more than {@value #MOST_KEPT} figures it is one of many and stays.
 *
 * <p>Small samples: nothing is issued of fewer than {@value #FEWEST}, nor where one value is shared by more than a
 * third.
 *
 * <p>Reference: rounding and means of neighbours against differencing as in P. Doyle et al. (eds.), Confidentiality,
 * Disclosure and Data Access (2001), ch. 4; the numbers are the platform's own (R1).
 */
public final class IssuedGroup {

    /** The fewest figures of which anything is issued. */
    public static final int FEWEST = 10;

    /** The most figures that are stored individually, so that a place's own one can be left out. */
    public static final int MOST_KEPT = 64;

    private static final int PARTS = 10;
    private static final int[] NICE = {1, 2, 5};

    private final int n;
    private final QuartileBand.@Nullable Drawn band;
    private final double between;
    private final double centre;
    private final double[] figures;
    private final double[] errors;

    private IssuedGroup(
            int n,
            QuartileBand.@Nullable Drawn band,
            double between,
            double centre,
            double[] figures,
            double[] errors) {
        this.n = n;
        this.band = band;
        this.between = between;
        this.centre = centre;
        this.figures = figures;
        this.errors = errors;
    }

    /**
     * Issues a group of these figures, none of them {@code NaN}.
     *
     * @param errors their standard errors, {@code NaN} for none
     * @param decimals the places to which they are printed
     * @throws IllegalArgumentException of fewer than {@value #FEWEST}
     */
    public static IssuedGroup of(double[] figures, double[] errors, int decimals) {
        int n = figures.length;
        if (n < FEWEST) {
            throw new IllegalArgumentException("Nothing is issued of " + n + " figures");
        }
        var band = quartiles(figures, decimals);
        var whole = band == null ? null : RandomEffects.around(band, figures, errors, n, new double[n]);
        boolean kept = n <= MOST_KEPT;
        return new IssuedGroup(
                n,
                band,
                whole == null ? Double.NaN : whole.between(),
                whole == null ? Double.NaN : whole.centre(),
                kept ? figures.clone() : new double[0],
                kept ? errors.clone() : new double[0]);
    }

    /** Restores what was issued before. */
    public static IssuedGroup kept(
            int n,
            QuartileBand.@Nullable Drawn band,
            double between,
            double centre,
            double[] figures,
            double[] errors) {
        return new IssuedGroup(n, band, between, centre, figures, errors);
    }

    /**
     * The issued quartiles of some figures; null for fewer than {@value #FEWEST}, and where more than a third have one
     * value.
     */
    public static QuartileBand.@Nullable Drawn quartiles(double[] figures, int decimals) {
        int n = figures.length;
        var sorted = figures.clone();
        if (n < FEWEST || !(QuartileBand.sorting(sorted, n) instanceof QuartileBand.Drawn)) {
            return null;
        }
        double lower = smooth(sorted, 0.25);
        double median = smooth(sorted, 0.5);
        double upper = smooth(sorted, 0.75);
        var step = step((upper - lower) / PARTS, decimals);
        return new QuartileBand.Drawn(n, rounded(lower, step), rounded(median, step), rounded(upper, step));
    }

    /**
     * Whether the present figures of the same places would be printed as issued, so that no later correction is
     * visible.
     */
    public boolean bornOutBy(double[] present, int decimals) {
        if (present.length < FEWEST) {
            return false;
        }
        var again = quartiles(present, decimals);
        return band == null || again == null
                ? band == null && again == null
                : band.lower() == again.lower() && band.median() == again.median() && band.upper() == again.upper();
    }

    private static double smooth(double[] sorted, double p) {
        double h = (sorted.length - 1) * p;
        int at = (int) Math.floor(h);
        double share = h - at;
        return share == 0 ? three(sorted, at) : (1 - share) * three(sorted, at) + share * three(sorted, at + 1);
    }

    private static double three(double[] sorted, int at) {
        return (sorted[at - 1] + sorted[at] + sorted[at + 1]) / 3;
    }

    private static BigDecimal step(double least, int decimals) {
        var finest = BigDecimal.ONE.scaleByPowerOfTen(-decimals);
        if (!(least > 0)) {
            return finest;
        }
        var power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(least)));
        for (var factor : NICE) {
            var step = power.multiply(BigDecimal.valueOf(factor));
            if (step.doubleValue() >= least) {
                return step.max(finest);
            }
        }
        return power.scaleByPowerOfTen(1).max(finest);
    }

    private static double rounded(double value, BigDecimal step) {
        return BigDecimal.valueOf(value)
                .divide(step, 0, RoundingMode.HALF_UP)
                .multiply(step)
                .doubleValue();
    }

    /** How many places have a figure. */
    public int n() {
        return n;
    }

    /** The issued quartiles; null where more than a third have one value. */
    public QuartileBand.@Nullable Drawn band() {
        return band;
    }

    /** τ² of all of them, see {@link RandomEffects}. */
    public double between() {
        return between;
    }

    /** The variance of their median. */
    public double centre() {
        return centre;
    }

    /** The figures in the order they were given; empty for more than {@value #MOST_KEPT}. */
    public double[] figures() {
        return figures.clone();
    }

    /** Their standard errors. */
    public double[] errors() {
        return errors.clone();
    }

    /**
     * The standing of a place beside the group; null where no quartiles were issued.
     *
     * @param own the position of its figure among those of the group, −1 where it is not one of them
     * @param figure its figure now
     * @param error its standard error, {@code NaN} for none
     */
    public RandomEffects.@Nullable Standing standing(int own, double figure, double error, int decimals) {
        if (band == null) {
            return null;
        }
        return others(band, own).standing(figure, error, decimals);
    }

    private RandomEffects others(QuartileBand.Drawn issued, int own) {
        if (figures.length == 0) {
            return new RandomEffects(issued, between, centre);
        }
        int m = own < 0 ? n : n - 1;
        var beside = without(figures, own, m);
        var besideErrors = without(errors, own, m);
        var band = new QuartileBand.Drawn(m, issued.lower(), issued.median(), issued.upper());
        return RandomEffects.around(band, beside, besideErrors, m, new double[m]);
    }

    private static double[] without(double[] values, int own, int length) {
        if (own < 0) {
            return values;
        }
        var others = Arrays.copyOf(values, length);
        System.arraycopy(values, own + 1, others, own, length - own);
        return others;
    }
}
