package org.qiangxian.measurement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The value in force under a code, indicator and period, without its origin. */
public record StandingValue(
        String region,
        String indicator,
        String period,
        Stage stage,
        State state,
        @Nullable BigDecimal figure,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {

    /** Whether a row is equal to it, so that storing it would add nothing. */
    public boolean says(BatchRow row) {
        return stage == row.stage()
                && state == row.state()
                && same(figure, row.figure())
                && same(numerator, row.numerator())
                && same(denominator, row.denominator());
    }

    private static boolean same(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left == null || right == null ? left == right : left.compareTo(right) == 0;
    }
}
