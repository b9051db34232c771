package org.qiangxian.statistics;

import java.util.OptionalDouble;

/**
 * The robust z of a value just entered: does it lie far from the others?
 *
 * <p>Formula: z = 0.6745 (x − median)/MAD, MAD = median |xᵢ − median|.
 *
 * <p>Small samples: four other values at least, and MAD above 0; otherwise there is no answer. A value beyond 3.5 is asked
 * about (与往年差异较大，请确认), never refused.
 *
 * <p>Reference: B. Iglewicz, D. C. Hoaglin, How to Detect and Handle Outliers, ASQC 16 (1993).
 */
public final class RobustZ {

    /** The fewest other values to compare with. */
    public static final int FEWEST = 4;

    private static final double UNUSUAL_BEYOND = 3.5;
    private static final double MAD_TO_STANDARD = 0.6745;

    private RobustZ() {}

    /** The robust z of {@code value} against {@code others}, among which it is not; {@code NaN} there is passed over. */
    public static OptionalDouble of(double value, double... others) {
        var present = Quantiles.present(others);
        if (present.length < FEWEST || Double.isNaN(value)) {
            return OptionalDouble.empty();
        }
        double median = Selection.median(present, present.length);
        double deviation = medianDeviation(present, median);
        return deviation > 0
                ? OptionalDouble.of(MAD_TO_STANDARD * (value - median) / deviation)
                : OptionalDouble.empty();
    }

    /** Whether the value is so far off that its author is asked to confirm it; without an answer it is not. */
    public static boolean isUnusual(double value, double... others) {
        return Math.abs(of(value, others).orElse(0)) > UNUSUAL_BEYOND;
    }

    /** The median of |value − centre|; the array is overwritten. */
    static double medianDeviation(double[] values, double centre) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.abs(values[i] - centre);
        }
        return Selection.median(values, values.length);
    }
}
