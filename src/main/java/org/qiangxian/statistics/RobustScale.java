package org.qiangxian.statistics;

/**
 * The scale on which places differ in one variable, robust against a few extreme places.
 *
 * <p>Formula: centre = median, unit = 1.4826 MAD, the standard deviation of a normal variable. If more than half of the
 * values are equal, MAD is 0 and the unit is 1.2533 times the mean deviation from the median; a constant has unit 0.
 *
 * <p>Reference: P. J. Rousseeuw, C. Croux, Alternatives to the median absolute deviation, JASA 88 (1993) 1273–1283; the
 * fallback as in Iglewicz and Hoaglin (1993).
 */
public record RobustScale(double centre, double unit) {

    private static final double FROM_MEDIAN_DEVIATION = 1.4826;
    private static final double FROM_MEAN_DEVIATION = 1.2533;

    /** The scale of the values present; without any, that of a constant. */
    public static RobustScale of(double[] values) {
        var present = Quantiles.present(values);
        if (present.length == 0) {
            return new RobustScale(0, 0);
        }
        double centre = Selection.median(present, present.length);
        double unit = FROM_MEDIAN_DEVIATION * RobustZ.medianDeviation(present, centre);
        return new RobustScale(centre, unit > 0 ? unit : FROM_MEAN_DEVIATION * mean(present));
    }

    /** How many units the value lies from the centre. */
    public double of(double value) {
        return (value - centre) / unit;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
