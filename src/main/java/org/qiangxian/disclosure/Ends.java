package org.qiangxian.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.qiangxian.disclosure.Spread.Distribution;

/**
 * The two ends of a distribution, rounded outward to a step of a tenth of the reach or so (1, 2 or 5 times a power of ten).
 * An end is the figure of a single place: printed as it is, the difference before and after a known city joins or leaves
 * the group would be that city's value. The quarters and the middle of eight or more do not depend on it.
 *
 * @param least no greater than any value
 * @param most no less than any value
 */
record Ends(double least, double most) {

    private static final int STEPS = 8;
    private static final int[] NICE = {5, 2, 1};

    /**
     * The ends of values that lie between {@code least} and {@code most}, which differ.
     *
     * @param decimals the places to which the indicator is shown; the step is at least five of the last one
     */
    static Ends of(double least, double most, int decimals) {
        var finest = BigDecimal.valueOf(NICE[0], decimals);
        var step = nice((most - least) / STEPS).max(finest);
        return new Ends(outward(least, step, RoundingMode.FLOOR), outward(most, step, RoundingMode.CEILING));
    }

    Distribution around(int n, double lower, double median, double upper) {
        return new Distribution(n, least, lower, median, upper, most);
    }

    /** The greatest of 1, 2 and 5 times a power of ten that is not above {@code width}. */
    private static BigDecimal nice(double width) {
        var power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(width)));
        for (var factor : NICE) {
            var step = power.multiply(BigDecimal.valueOf(factor));
            if (step.doubleValue() <= width) {
                return step;
            }
        }
        return power;
    }

    private static double outward(double value, BigDecimal step, RoundingMode mode) {
        return BigDecimal.valueOf(value).divide(step, 0, mode).multiply(step).doubleValue();
    }
}
