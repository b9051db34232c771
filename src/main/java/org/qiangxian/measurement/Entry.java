package org.qiangxian.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;

/**
 * A single value entered by hand, always with document, page and date.
 *
 * @param figure the figure; null where it follows from numerator and denominator, or the state has none
 * @param reason why an existing value is corrected
 */
public record Entry(
        IndicatorCode indicator,
        RegionCode region,
        String period,
        Stage stage,
        State state,
        @Nullable BigDecimal figure,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Source source,
        @Nullable String note,
        @Nullable String reason) {

    /** The document a value was read from. */
    public record Source(
            String title,
            String publisher,
            LocalDate publishedOn,
            LocalDate retrievedOn,
            String page,
            @Nullable String address) {}
}
