package org.qiangxian.measurement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A final value in force, without its origin, under the code its source used. */
public record FinalValue(
        String region,
        String indicator,
        String period,
        int boundary,
        int revision,
        Stage stage,
        State state,
        @Nullable BigDecimal figure,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {}
