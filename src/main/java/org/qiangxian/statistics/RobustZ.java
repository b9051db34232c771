package org.qiangxian.statistics;

import java.util.OptionalDouble;

/**
 * The robust z of a value just entered: does it lie far from the others?
 *
 * <p>Formula: z = 0.6745 (x − median)/MAD, MAD = median |xᵢ − median|; where MAD is 0, (x − median)/(1.2533 mean |xᵢ −
 * median|).
 *
 * <p>Small samples: four other values at least, not all alike; otherwise there is no answer. With four values the scale
 * is itself so uncertain that z of an ordinary value passes 3.5 in one case of seven, so it is only a question: beyond
 * 3.5 the author is asked (与往年差异较大，请确认), never refused.
 *
 * <p>Reference: B. Iglewicz, D. C. Hoaglin, How to Detect and Handle Outliers, ASQC 16 (1993).
 */
public final class RobustZ {

    /** The fewest other values to compare with. */
    public static final int FEWEST = 4;

    private static final double UNUSUAL_BEYOND = 3.5;
    private static final double OFF_CONSTANT = 0.1;
    private static final double MAD_TO_STANDARD = 0.6745;

    private RobustZ() {}

    /** The robust z of {@code value} against {@code others}, which do not include it; {@code NaN} is skipped. */
    public static OptionalDouble of(double value, double... others) {
        var present = Quantiles.present(others);
        if (present.length < FEWEST || Double.isNaN(value)) {
            return OptionalDouble.empty();
        }
        double median = Selection.median(present, present.length);
        double deviation = medianDeviation(present, median);
        if (deviation > 0) {
            return OptionalDouble.of(MAD_TO_STANDARD * (value - median) / deviation);
        }
        var scale = RobustScale.of(others);
        return scale.unit() > 0 ? OptionalDouble.of(scale.of(value)) : OptionalDouble.empty();
    }

    /** Whether the value is so far off that its author is asked to confirm it; {@code false} where z is undefined. */
    public static boolean isUnusual(double value, double... others) {
        return Math.abs(of(value, others).orElse(0)) > UNUSUAL_BEYOND;
    }

    /**
     * Whether the others are all the same figure, which gives no scale, and the value differs by more than a tenth,
     * which is asked about too.
     */
    public static boolean isOffConstant(double value, double... others) {
        double all = Double.NaN;
        int present = 0;
        for (double other : others) {
            if (!Double.isNaN(other)) {
                if (present > 0 && other != all) {
                    return false;
                }
                all = other;
                present++;
            }
        }
        return present >= FEWEST && Math.abs(value - all) > OFF_CONSTANT * Math.abs(all);
    }

    /** The median of |value − centre|; the array is overwritten. */
    static double medianDeviation(double[] values, double centre) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.abs(values[i] - centre);
        }
        return Selection.median(values, values.length);
    }
}
