package org.qiangxian.statistics;

import java.util.Arrays;

/**
 * Sample quantiles of type 7, the definition of R, NumPy and the spreadsheet function QUARTILE.INC.
 *
 * <p>Formula: with the n values in order x₀ … xₙ₋₁ and h = (n − 1)p, the quantile is x⌊h⌋ + (h − ⌊h⌋)(x⌊h⌋₊₁ − x⌊h⌋).
 *
 * <p>Small samples: a single value is its own quantile; no values are refused. Whether so few values may be shown is
 * not decided here.
 *
 * <p>Reference: R. J. Hyndman, Y. Fan, Sample quantiles in statistical packages, American Statistician 50 (1996)
 * 361–365.
 */
public final class Quantiles {

    private Quantiles() {}

    /**
     * The quantiles of {@code values} at the given {@code shares} from 0 to 1, in the order asked for.
     *
     * <p>{@code NaN} is skipped, an infinite value refused; the array is not changed.
     */
    public static double[] of(double[] values, double... shares) {
        var sorted = present(values);
        Arrays.sort(sorted);
        return Arrays.stream(shares)
                .map(share -> ofSorted(sorted, sorted.length, share))
                .toArray();
    }

    /** The median of {@code values}; {@code NaN} is skipped. */
    public static double median(double... values) {
        var present = present(values);
        if (present.length == 0) {
            throw new IllegalArgumentException("No values, no median");
        }
        return Selection.median(present, present.length);
    }

    /** The quantile of the first {@code n} elements, which are sorted and without {@code NaN}. */
    public static double ofSorted(double[] sorted, int n, double share) {
        if (n < 1 || !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("No quantile at " + share + " of " + n + " values");
        }
        double h = (n - 1) * share;
        int below = (int) h;
        double step = below + 1 < n ? sorted[below + 1] - sorted[below] : 0;
        return sorted[below] + (h - below) * step;
    }

    /** A copy without {@code NaN}. */
    static double[] present(double[] values) {
        var present = new double[values.length];
        int n = 0;
        for (double value : values) {
            if (Double.isInfinite(value)) {
                throw new IllegalArgumentException("Infinite value");
            }
            if (!Double.isNaN(value)) {
                present[n++] = value + 0.0;
            }
        }
        return Arrays.copyOf(present, n);
    }
}
