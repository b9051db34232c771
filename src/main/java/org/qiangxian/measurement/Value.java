package org.qiangxian.measurement;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;

/**
 * One revision of one value with all that belongs to it.
 *
 * @param region the code the source used
 * @param boundary the year-end list of codes the source followed: ask {@code regions.standing(today, boundary)}
 * @param period 2020, 2020Q1 or 2020-03
 * @param reason why it was corrected, null for the first revision
 * @param demonstrationAct whether a demonstration account entered it for a real place: 演示操作, never public
 */
public record Value(
        long id,
        IndicatorCode indicator,
        String catalogueVersion,
        RegionCode region,
        int boundary,
        String period,
        int revision,
        Stage stage,
        Reading reading,
        @Nullable String page,
        @Nullable String note,
        @Nullable String reason,
        Batch batch,
        boolean demonstrationAct,
        Instant recordedAt) {

    /** The figure with its unit, or why there is none; an indicator no longer in force has no unit here. */
    public String shown(@Nullable Indicator indicator) {
        var figure = reading.figure();
        return figure == null ? reading.state().label() : shown(figure, indicator);
    }

    public static String shown(BigDecimal figure, @Nullable Indicator indicator) {
        var text = Chinese.figure(figure, indicator == null ? 2 : indicator.decimals());
        return indicator == null ? text : text + (indicator.unit().equals("%") ? "%" : " " + indicator.unit());
    }

    /** The platform's own doubt about this figure, shown wherever the figure is; null for none. */
    public @Nullable String doubt() {
        var delivered = batch.fingerprint();
        return delivered == null || delivered.startsWith(Batch.INVENTED) ? null : note;
    }

    public int year() {
        return Integer.parseInt(period, 0, 4, 10);
    }

    /** 2020年, 2020年第1季度, 2020年3月. */
    public String when() {
        return Periods.shown(period);
    }
}
