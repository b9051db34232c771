package org.qiangxian.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounds half up to decimal places exactly like {@code BigDecimal}, but mostly without one: only where the scaled value
 * lies next to a half, so that its last binary digits decide, {@code BigDecimal} is used.
 */
public final class Rounding {

    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
    private static final double NEAR_HALF = 1e-6;
    private static final double EXACT_BELOW = 1e14;

    private Rounding() {}

    /** The value as it is printed with so many decimal places. */
    public static double halfUp(double value, int decimals) {
        if (decimals < POWERS.length) {
            double scaled = Math.abs(value) * POWERS[decimals];
            double whole = Math.floor(scaled);
            double rest = scaled - whole;
            if (scaled < EXACT_BELOW && Math.abs(rest - 0.5) > NEAR_HALF + scaled * Math.ulp(1.0) * 4) {
                double rounded = (rest > 0.5 ? whole + 1 : whole) / POWERS[decimals];
                return value < 0 ? -rounded : rounded;
            }
        }
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
