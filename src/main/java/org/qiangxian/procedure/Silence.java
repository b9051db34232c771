package org.qiangxian.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.qiangxian.calendar.WorkingDays;

/**
 * How long somebody may be silent: so many working days, then 逾期视为知悉. It passed on and vouches for nothing; silence is
 * never consent.
 *
 * @param days 0: there is no clock
 */
public record Silence(int days) {

    /** What a trail says of it. */
    public static final String WORDS = "在规定的工作日内没有办理，逾期视为知悉。";

    /** The last day to act on what came at {@code since}; empty where there is no clock. */
    public Optional<LocalDate> last(WorkingDays calendar, Instant since) {
        return days == 0 ? Optional.empty() : Optional.of(calendar.plus(WorkingDays.today(since), days));
    }

    /** Whether that day is over. */
    public boolean over(WorkingDays calendar, Instant since, Instant now) {
        return last(calendar, since)
                .filter(day -> !now.isBefore(WorkingDays.endOf(day)))
                .isPresent();
    }
}
