package org.qiangxian.statistics;

/**
 * A closed interval of uncertainty around a figure, in the figure's own unit.
 *
 * <p>Both ends are finite and in order; anything else is refused.
 */
public record Interval(double lower, double upper) {

    /** The width of a 95 % interval in standard errors, 2 × 1.96, as Fingertips rounds it. */
    private static final double STANDARD_ERRORS_WIDE = 3.92;

    public Interval {
        if (!(lower <= upper) || Double.isInfinite(lower) || Double.isInfinite(upper)) {
            throw new IllegalArgumentException("Not an interval: " + lower + " to " + upper);
        }
    }

    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    /** The same interval in another unit, for example times 100 for a percentage; the factor is not negative. */
    public Interval times(double factor) {
        return new Interval(lower * factor, upper * factor);
    }

    /**
     * The position of the figure against a fixed benchmark: the whole interval below it is lower, the whole above it
     * higher, else similar (the Fingertips rule).
     */
    public Position against(double benchmark) {
        if (Double.isNaN(benchmark)) {
            throw new IllegalArgumentException("No benchmark to compare with");
        }
        return upper < benchmark ? Position.LOWER : lower > benchmark ? Position.HIGHER : Position.SIMILAR;
    }

    /** The standard error of which this is the 95 % interval. */
    public double standardError() {
        return (upper - lower) / STANDARD_ERRORS_WIDE;
    }
}
