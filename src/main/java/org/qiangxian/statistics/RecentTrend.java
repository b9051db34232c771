package org.qiangxian.statistics;

import java.util.Optional;

/**
 * The recent trend of Fingertips, adjusted for the actual scatter: do the last five values, each with its interval,
 * move more than chance explains?
 *
 * <p>Formula: weighted least squares of the value on the year with weights 1/SE², SE = (upper − lower)/3.92 of the 95 %
 * interval, {@link Interval#standardError()}; SE(β)² = 1/Σw(t − t̄)². Q = Σw(x − x̄ − β(t − t̄))² is on three degrees
 * of freedom; where it is above 3 the years scatter more than the intervals allow, and χ² = (β/SE(β))²/max(1, Q/3).
 * There is a direction if χ² &gt; 9.5495, the 99.8 % point, if (β/SE(β))²/(Q/3) is significant against Student's t with
 * three degrees at 0.0167, the smallest p the other test of five values has, and if the sign of β stays the same when
 * any single value is left out. The second condition is there because Q/3 of so few values is itself uncertain: without
 * it five words of a hundred are false where the scatter is real.
 *
 * <p>Slopes are made of the differences of pairs, Σwᵢwⱼ(tⱼ − tᵢ)(xⱼ − xᵢ), and one that is no larger than what rounding
 * leaves is 0.
 *
 * <p>Small samples: exactly five values; fewer, or one of them without an interval of some width, have no answer.
 *
 * <p>Reference: Public Health England / OHID, Fingertips technical guidance, Trend markers; for the division D. J.
 * Spiegelhalter, Handling over-dispersion of performance indicators, Qual. Saf. Health Care 14 (2005) 347–351; D. B.
 * Laney, Improved control charts for attributes, Quality Engineering 14 (2002) 531–537.
 *
 * @param first position of the first of the five values
 * @param last position of the last
 * @param slope weighted slope β in units per year
 * @param standardError standard error of the slope by the intervals alone
 * @param scatter Q/3, 1 where the years scatter as the intervals say
 * @param steady whether the slope keeps its sign without any single value
 */
public record RecentTrend(int first, int last, double slope, double standardError, double scatter, boolean steady) {

    /** How many values are considered. */
    public static final int VALUES = 5;

    /** The 99.8 % point of χ² with one degree of freedom, 9.5495. */
    static final double SIGNIFICANT_ABOVE = Confidence.P998.z() * Confidence.P998.z();

    /** Two of the 120 orders of five values. */
    private static final double SCATTER_BELOW = 2.0 / 120;

    private static final int FREE = VALUES - 2;

    /** The rounding error of a sum that should be 0, as a share of its largest terms. */
    private static final double ROUNDING = 1e-12;

    /**
     * The trend of the last five values in {@code from … to - 1}, with their standard errors at the same places.
     *
     * <p>A year without a value ({@code NaN}) is skipped but still counts as time; an infinite value is refused.
     */
    public static Optional<RecentTrend> of(double[] values, double[] errors, int from, int to) {
        var times = new double[VALUES];
        var points = new double[VALUES];
        var weights = new double[VALUES];
        int free = VALUES;
        for (int i = to - 1; i >= from && free > 0; i--) {
            if (Double.isNaN(values[i])) {
                continue;
            }
            if (Double.isInfinite(values[i])) {
                throw new IllegalArgumentException("Infinite value at " + i);
            }
            double weight = weight(errors[i]);
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

    /** (slope / standard error)², divided by the scatter where that is above 1. */
    public double chiSquared() {
        double ratio = slope / standardError;
        return ratio * ratio / Math.max(1, scatter);
    }

    public TrendDirection direction() {
        if (!steady || !(chiSquared() > SIGNIFICANT_ABOVE) || !(againstScatter() < SCATTER_BELOW)) {
            return TrendDirection.NO_CLEAR_CHANGE;
        }
        return slope > 0 ? TrendDirection.RISING : TrendDirection.FALLING;
    }

    /** The probability of such a slope without trend: the larger one of both tests. */
    public double p() {
        return Math.max(Normal.twoSided(Math.sqrt(chiSquared())), againstScatter());
    }

    private double againstScatter() {
        return slope == 0 ? 1 : StudentT.twoSided(slope / (standardError * Math.sqrt(scatter)), FREE);
    }

    private static double weight(double error) {
        return error > 0 && Double.isFinite(error) ? 1 / (error * error) : 0;
    }

    private static RecentTrend fit(double[] times, double[] values, double[] weights) {
        double slope = slope(times, values, weights, VALUES);
        boolean steady = slope != 0;
        for (int left = 0; left < VALUES; left++) {
            steady &= Math.signum(slope(times, values, weights, left)) == Math.signum(slope);
        }
        double weight = 0;
        double time = 0;
        double value = 0;
        for (int i = 0; i < VALUES; i++) {
            weight += weights[i];
            time += weights[i] * (times[i] - times[0]);
            value += weights[i] * (values[i] - values[0]);
        }
        double spread = 0;
        double rest = 0;
        for (int i = 0; i < VALUES; i++) {
            double distance = times[i] - times[0] - time / weight;
            double off = values[i] - values[0] - value / weight - slope * distance;
            spread += weights[i] * distance * distance;
            rest += weights[i] * off * off;
        }
        double error = 1 / Math.sqrt(spread);
        return new RecentTrend((int) times[0], (int) times[VALUES - 1], slope, error, rest / FREE, steady);
    }

    /** The slope of the line through all points but one, from the differences of pairs. */
    private static double slope(double[] times, double[] values, double[] weights, int without) {
        double product = 0;
        double spread = 0;
        double reach = 0;
        double size = 0;
        for (int i = 0; i < VALUES; i++) {
            size = Math.max(size, Math.abs(values[i]));
            for (int j = i + 1; j < VALUES; j++) {
                if (i != without && j != without) {
                    double pair = weights[i] * weights[j] * (times[j] - times[i]);
                    product += pair * (values[j] - values[i]);
                    spread += pair * (times[j] - times[i]);
                    reach += pair;
                }
            }
        }
        return Math.abs(product) <= ROUNDING * reach * size ? 0 : product / spread;
    }
}
