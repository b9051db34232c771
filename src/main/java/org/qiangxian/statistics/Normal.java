package org.qiangxian.statistics;

/**
 * The tail of the standard normal distribution.
 *
 * <p>Formula: the rational approximation of Hart's algorithm 5666, and from 3 on, where it loses digits, the
 * continued fraction of Mills' ratio, x + 1/(x + 2/(x + 3/…)), sixty deep; thirteen correct digits or more in all of the tail.
 *
 * <p>Reference: J. F. Hart et al., Computer Approximations (1968); G. West, Better approximations to cumulative normal
 * functions, Wilmott (2005) 70–76.
 */
final class Normal {

    private static final double RATIONAL_BELOW = 3;
    private static final int DEPTH = 60;
    private static final double ROOT_TWO_PI = 2.5066282746310002;

    private Normal() {}

    /** The probability that a standard normal value lies at least |z| from 0, on either side. */
    static double twoSided(double z) {
        double x = Math.abs(z);
        double density = Math.exp(-x * x / 2);
        double tail = x < RATIONAL_BELOW ? density * rational(x) : density / (fraction(x) * ROOT_TWO_PI);
        return Math.min(1, 2 * tail);
    }

    private static double rational(double x) {
        double above = 3.52624965998911e-2 * x + 0.700383064443688;
        above = above * x + 6.37396220353165;
        above = above * x + 33.912866078383;
        above = above * x + 112.079291497871;
        above = above * x + 221.213596169931;
        above = above * x + 220.206867912376;
        double below = 8.83883476483184e-2 * x + 1.75566716318264;
        below = below * x + 16.064177579207;
        below = below * x + 86.7807322029461;
        below = below * x + 296.564248779674;
        below = below * x + 637.333633378831;
        below = below * x + 793.826512519948;
        below = below * x + 440.413735824752;
        return above / below;
    }

    private static double fraction(double x) {
        double depth = x;
        for (int k = DEPTH; k >= 1; k--) {
            depth = x + k / depth;
        }
        return depth;
    }
}
