package org.qiangxian.measurement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One value of a batch to be loaded. */
public record BatchRow(
        String indicator,
        String region,
        int boundary,
        String period,
        Stage stage,
        State state,
        @Nullable BigDecimal figure,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String page,
        @Nullable String note) {}
