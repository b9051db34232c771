package org.qiangxian.statistics;

import java.util.Arrays;

/**
 * The middle half of the peers' values, for figures without an interval: between the quartiles is 相近.
 *
 * <p>Formula: the quartiles of type 7, see {@link Quantiles}.
 *
 * <p>Small samples: no band below eight values, nor where one and the same value makes up more than a third of them,
 * since the quartiles would then coincide with that value and say nothing about the rest.
 *
 * <p>Reference: the quantile comparison of Fingertips; the two limits are the platform's own (R36).
 */
public sealed interface QuartileBand {

    /** The fewest values for a band. */
    int FEWEST = 8;

    /** Why there is no band. */
    enum Reason {
        TOO_FEW_VALUES,
        TOO_MANY_TIES
    }

    /** The band of {@code n} values, in their unit; {@code lower ≤ median ≤ upper}. */
    record Drawn(int n, double lower, double median, double upper) implements QuartileBand {

        /** Below the lower quartile is lower, above the upper one higher; a value on a quartile is similar. */
        public Position position(double value) {
            if (Double.isNaN(value)) {
                throw new IllegalArgumentException("No value to place in the band");
            }
            return value < lower ? Position.LOWER : value > upper ? Position.HIGHER : Position.SIMILAR;
        }
    }

    /** No band for these {@code n} values. */
    record Withheld(Reason reason, int n) implements QuartileBand {}

    /** The band of {@code values}; {@code NaN} is skipped, an infinite value refused, the array not changed. */
    static QuartileBand of(double... values) {
        var present = Quantiles.present(values);
        return sorting(present, present.length);
    }

    /** The band of the first {@code n} elements, which have no {@code NaN}; they are sorted in place. */
    static QuartileBand sorting(double[] values, int n) {
        if (n < FEWEST) {
            return new Withheld(Reason.TOO_FEW_VALUES, n);
        }
        Arrays.sort(values, 0, n);
        if (3 * longestTie(values, n) > n) {
            return new Withheld(Reason.TOO_MANY_TIES, n);
        }
        return new Drawn(
                n,
                Quantiles.ofSorted(values, n, 0.25),
                Quantiles.ofSorted(values, n, 0.5),
                Quantiles.ofSorted(values, n, 0.75));
    }

    private static int longestTie(double[] sorted, int n) {
        int longest = 1;
        int start = 0;
        for (int i = 1; i < n; i++) {
            start = sorted[i] == sorted[start] ? start : i;
            longest = Math.max(longest, i - start + 1);
        }
        return longest;
    }
}
