package org.qiangxian.statistics;

/**
 * The interval of a count of events and of the rate made from it: how certain are x events?
 *
 * <p>Formula from 10 events on (Byar): lower x(1 − 1/(9x) − z/(3√x))³, upper (x+1)(1 − 1/(9(x+1)) + z/(3√(x+1)))³; for a
 * rate both are divided by the size.
 *
 * <p>Small samples: below 10 events the exact Poisson limits χ²(α/2, 2x)/2 and χ²(1 − α/2, 2x + 2)/2, see
 * {@link PoissonLimits}; with no event the lower limit is 0.
 *
 * <p>Reference: N. E. Breslow, N. E. Day, Statistical Methods in Cancer Research II, IARC 82 (1987) 69; the change at 10
 * follows the technical guidance of Public Health England.
 */
public final class Byar {

    private static final long EXACT_BELOW = 10;

    private Byar() {}

    /** The interval of the expected number of events, given {@code events} ≥ 0 seen; a negative number is refused. */
    public static Interval interval(long events, Confidence confidence) {
        if (events < 0) {
            throw new IllegalArgumentException("Not a number of events: " + events);
        }
        return events < EXACT_BELOW
                ? PoissonLimits.interval((int) events, confidence)
                : approximate(events, confidence);
    }

    /**
     * The interval of the rate {@code events / size}, in events per unit of size.
     *
     * @param size the population or volume in which the events were counted, above 0
     */
    public static Interval rate(long events, double size, Confidence confidence) {
        if (!(size > 0) || Double.isInfinite(size)) {
            throw new IllegalArgumentException("Not a size: " + size);
        }
        return interval(events, confidence).times(1 / size);
    }

    /** Byar's formula itself, good for any number of events above 0, used from 10 on. */
    static Interval approximate(long events, Confidence confidence) {
        return new Interval(cube(events, -confidence.z()), cube(events + 1.0, confidence.z()));
    }

    private static double cube(double x, double z) {
        double root = 1 - 1 / (9 * x) + z / (3 * Math.sqrt(x));
        return x * root * root * root;
    }
}
