package org.qiangxian.intake;

import java.time.LocalDate;
import java.util.Objects;
import org.qiangxian.measurement.Periods;
import org.qiangxian.shell.Chinese;

/**
 * When a source was published, as far as its sender knows. A source cannot report a period that began after its day,
 * or, where only the year is known, after that year. A period need not have ended: a year may be reported before its
 * end, as a first figure.
 *
 * @param last the last day on which it can have been published
 */
record Publication(String said, LocalDate last) {

    private static final int YEARLY = 4;

    static Publication of(Upload.Source source) {
        var said = source.published();
        return said.length() == YEARLY
                ? new Publication(said + "年", LocalDate.of(Integer.parseInt(said), 12, 31))
                : new Publication(Chinese.date(LocalDate.parse(said)), LocalDate.parse(said));
    }

    /** Whether the period began after it. */
    boolean before(String period) {
        return Periods.firstDay(period).isAfter(last);
    }

    /** The same value refused, because its period began after publication. */
    FileValue refused(FileValue reading) {
        return reading.refused(
                Periods.shown(Objects.requireNonNull(reading.period())) + "晚于来源的发布日期（" + said + "），那时还没有这一期的实际数值。",
                "请核对期间和发布日期；规划数、目标数不录入。");
    }
}
