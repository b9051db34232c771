package org.qiangxian.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.qiangxian.calendar.WorkingDays;

/**
 * How long somebody may leave a matter unanswered: a number of working days, then 逾期视为知悉. The matter is then passed on
 * without an opinion; silence is never consent.
 *
 * @param days 0 for no clock
 */
public record Silence(int days) {

    /** The words of the trail. */
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
