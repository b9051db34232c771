package org.qiangxian.report;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/**
 * The days on which a report may be published: its cities must have had fifteen working days to read theirs; by default
 * 1 September (R43).
 */
@Component
class ReportDays {

    static final int TO_READ = 15;

    private final WorkingDays days;

    ReportDays(WorkingDays days) {
        this.days = days;
    }

    /** The first day on which what was opened on a day may be published. */
    LocalDate earliest(LocalDate opened) {
        return days.plus(opened, TO_READ).plusDays(1);
    }

    /** The first 1 September from the earliest day on. */
    LocalDate usual(LocalDate opened) {
        var earliest = earliest(opened);
        var september = LocalDate.of(earliest.getYear(), Month.SEPTEMBER, 1);
        return september.isBefore(earliest) ? september.plusYears(1) : september;
    }

    /** Why it cannot be published on a day; empty where it can. */
    Optional<String> against(LocalDate opened, LocalDate day) {
        var earliest = earliest(opened);
        return day.isBefore(earliest)
                ? Optional.of("各城市须有%d个工作日阅看，最早%s发布%s。".formatted(TO_READ, Chinese.date(earliest), days.mark(earliest)))
                : day.isAfter(earliest.plusYears(1))
                        ? Optional.of("发布日期请在%s以前。".formatted(Chinese.date(earliest.plusYears(1))))
                        : Optional.empty();
    }
}
