package org.qiangxian.statistics;

/**
 * The tails of Student's t, for standard errors that are themselves estimated from a few values.
 *
 * <p>Formula: with θ = arctan(t/√ν) the two-sided p is, for odd ν, 1 − 2/π (θ + sin θ (cos θ + 2/3 cos³θ + …)), and for even ν
 * 1 − sin θ (1 + 1/2 cos²θ + 1·3/(2·4) cos⁴θ + …), finite sums of ν − 1 powers at most. Far out the sum loses digits to the
 * subtraction; beyond p of 10⁻⁸ it says nothing more precise than that.
 *
 * <p>Reference: M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions (1964), 26.7.3 and 26.7.4.
 */
final class StudentT {

    private static final double PRECISION = 1e-12;

    private StudentT() {}

    /** The probability that t with {@code free} ≥ 1 degrees of freedom lies at least |t| from 0, on either side. */
    static double twoSided(double t, int free) {
        if (Double.isInfinite(t)) {
            return 0;
        }
        double root = Math.sqrt(free + t * t);
        double sine = Math.abs(t) / root;
        double cosine = Math.sqrt(free) / root;
        double term = free % 2 == 0 ? 1 : cosine;
        double sum = free == 1 ? 0 : term;
        for (int k = free % 2 == 0 ? 2 : 3; k < free - 1; k += 2) {
            term *= cosine * cosine * (k - 1) / k;
            sum += term;
        }
        double within =
                free % 2 == 0 ? sine * sum : 2 / Math.PI * (Math.atan2(Math.abs(t), Math.sqrt(free)) + sine * sum);
        return Math.max(0, 1 - within);
    }

    /** The |t| that is passed with probability {@code alpha}, both sides together. */
    static double quantile(double alpha, int free) {
        double below = 0;
        double above = 1;
        while (twoSided(above, free) > alpha) {
            above *= 2;
        }
        while (above - below > PRECISION * above) {
            double middle = (below + above) / 2;
            if (twoSided(middle, free) > alpha) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return above;
    }
}
