package org.qiangxian.statistics;

import java.util.Optional;

/**
 * The recent trend of Fingertips: do the last five values, each with its interval, move more than chance explains?
 *
 * <p>Formula: weighted least squares of the value on the year with weights 1/SE², SE = (upper − lower)/3.92 of the 95 %
 * interval; SE(β)² = 1/Σw(t − t̄)²; χ² = (β/SE(β))² with one degree of freedom. A direction is said if χ² &gt; 9.5495, the
 * 99.8 % point, and the sign of β stays the same when each single value is left out.
 *
 * <p>Small samples: exactly five values; fewer, or one of them without an interval of some width, have no answer.
 *
 * <p>Reference: Public Health England / OHID, Fingertips technical guidance, Trend markers; weights as in inverse variance
 * regression (e.g. Draper, Smith, Applied Regression Analysis, ch. 9).
 *
 * @param first position of the first of the five values
 * @param last position of the last
 * @param slope weighted slope β in units per year
 * @param standardError standard error of the slope
 * @param chiSquared (slope / standardError)²
 * @param steady whether the slope keeps its sign without any single value
 */
public record RecentTrend(int first, int last, double slope, double standardError, double chiSquared, boolean steady) {

    /** How many values are looked at. */
    public static final int VALUES = 5;

    /** The 99.8 % point of χ² with one degree of freedom, 9.5495. */
    static final double SIGNIFICANT_ABOVE = Confidence.P998.z() * Confidence.P998.z();

    /**
     * The trend of the last five values in {@code from … to - 1}, with the 95 % limits at the same places.
     *
     * <p>A year without value ({@code NaN}) is passed over and still counts as time.
     */
    public static Optional<RecentTrend> of(double[] values, double[] lower, double[] upper, int from, int to) {
        var times = new double[VALUES];
        var points = new double[VALUES];
        var weights = new double[VALUES];
        int free = VALUES;
        for (int i = to - 1; i >= from && free > 0; i--) {
            if (Double.isNaN(values[i])) {
                continue;
            }
            double weight = weight(lower[i], upper[i]);
            if (!(weight > 0)) {
                return Optional.empty();
            }
            free--;
            times[free] = i;
            points[free] = values[i];
            weights[free] = weight;
        }
        return free > 0 ? Optional.empty() : Optional.of(fit(times, points, weights));
    }

    public Direction direction() {
        if (!steady || !(chiSquared > SIGNIFICANT_ABOVE)) {
            return Direction.NO_CLEAR_CHANGE;
        }
        return slope > 0 ? Direction.RISING : Direction.FALLING;
    }

    /** The probability of such a χ² without trend. */
    public double p() {
        return Normal.twoSided(Math.sqrt(chiSquared));
    }

    private static double weight(double lower, double upper) {
        double error = Interval.standardError(lower, upper);
        return error > 0 && Double.isFinite(error) ? 1 / (error * error) : 0;
    }

    private static RecentTrend fit(double[] times, double[] values, double[] weights) {
        var line = Line.through(times, values, weights, VALUES);
        double error = 1 / Math.sqrt(line.spread());
        double ratio = line.slope() / error;
        boolean steady = line.slope() != 0;
        for (int left = 0; left < VALUES; left++) {
            var without = Line.through(times, values, weights, left);
            steady &= Math.signum(without.slope()) == Math.signum(line.slope());
        }
        return new RecentTrend((int) times[0], (int) times[VALUES - 1], line.slope(), error, ratio * ratio, steady);
    }

    /** A weighted line: its slope, and Σw(t − t̄)², the inverse of the slope's variance. */
    private record Line(double slope, double spread) {

        static Line through(double[] times, double[] values, double[] weights, int without) {
            double weight = 0;
            double time = 0;
            double value = 0;
            for (int i = 0; i < times.length; i++) {
                double w = i == without ? 0 : weights[i];
                weight += w;
                time += w * times[i];
                value += w * values[i];
            }
            double spread = 0;
            double product = 0;
            for (int i = 0; i < times.length; i++) {
                double w = i == without ? 0 : weights[i];
                double distance = times[i] - time / weight;
                spread += w * distance * distance;
                product += w * distance * (values[i] - value / weight);
            }
            return new Line(product / spread, spread);
        }
    }
}
