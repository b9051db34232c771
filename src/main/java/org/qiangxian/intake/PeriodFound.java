package org.qiangxian.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.measurement.Periods;
import org.qiangxian.workbook.HeadText;
import org.qiangxian.workbook.Period;

/**
 * The period of a column's figures. A part of a year is never taken for the year, and months are not accepted for an
 * indicator that is published yearly.
 *
 * @param period 2020, 2020Q1, 2020-03; null where a row or the whole file says it
 * @param sure whether it can be recorded for the indicator
 */
record PeriodFound(@Nullable String period, boolean sure, String why) {

    /**
     * @param own from the column's header
     * @param part the words that say the whole table is about a part of a year
     */
    static PeriodFound of(Optional<Period> own, Optional<String> part, Indicator indicator) {
        if (part.isPresent() && own.filter(Period::wholeYear).isPresent()) {
            return new PeriodFound(
                    null, false, "列名写的是“" + own.get().text() + "”，表中又写着“" + part.get() + "”，不知道是全年还是其中一部分，请选择指标和期间。");
        }
        if (own.isEmpty() && part.isEmpty()) {
            return new PeriodFound(null, true, "");
        }
        var written = own.map(Period::text).orElseGet(part::orElseThrow);
        var found = own.or(() -> HeadText.of(written).period());
        var period = found.flatMap(PeriodFound::recorded).orElse(null);
        if (period == null) {
            return new PeriodFound(null, false, "期间是“" + written + "”，不是整年、整季或单月，不读取；确要读取请选择指标和期间，阶段选“初步”。");
        }
        return Periods.fits(period, indicator.frequency())
                ? new PeriodFound(period, true, "")
                : new PeriodFound(
                        null,
                        false,
                        "“" + indicator.name() + "”" + indicator.frequency().label() + "公布，期间却是“" + written + "”，不读取。");
    }

    /** The single quarter or month that words name, as values are recorded under it. */
    static Optional<String> of(String words) {
        return HeadText.of(words).period().flatMap(PeriodFound::recorded);
    }

    /** As values are recorded under it; empty for what is no single year, quarter or month, such as 1—9月. */
    static Optional<String> recorded(Period period) {
        int months = period.lastMonth() - period.firstMonth() + 1;
        if (period.wholeYear()) {
            return Optional.of(String.valueOf(period.year()));
        }
        if (months == 3 && period.firstMonth() % 3 == 1) {
            return Optional.of(period.year() + "Q" + (period.lastMonth() / 3));
        }
        return months == 1 ? Optional.of("%d-%02d".formatted(period.year(), period.firstMonth())) : Optional.empty();
    }
}
