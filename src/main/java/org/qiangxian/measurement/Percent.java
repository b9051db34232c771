package org.qiangxian.measurement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share in per cent beside the parts it comes from. */
public final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    private Percent() {}

    /** To six places. @param denominator above 0 */
    public static BigDecimal of(BigDecimal numerator, BigDecimal denominator) {
        return numerator.multiply(HUNDRED).divide(denominator, 6, RoundingMode.HALF_UP);
    }

    /**
     * Whether a share differs from its parts by more than rounding: half a unit of its last place, and a tenth at most.
     */
    public static boolean differs(BigDecimal figure, BigDecimal numerator, BigDecimal denominator) {
        return figure.subtract(of(numerator, denominator)).abs().compareTo(ROUNDING) > 0;
    }

    /** Whether a share lies between 0 and 100. */
    public static boolean possible(BigDecimal figure) {
        return figure.signum() >= 0 && figure.compareTo(HUNDRED) <= 0;
    }
}
