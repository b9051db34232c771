package org.qiangxian.adjustment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/** The days of a case, in working days by the notices on holidays. */
@Component
class AdjustmentClock {

    /** Working days after which a notice that was not opened counts as served. */
    static final int SERVICE = 3;

    /** Working days to answer; they can be extended once by as many. */
    static final int ANSWER = 5;

    /** Working days to ask for a review, and to answer it. */
    static final int REVIEW = 10;

    /** Days of a 暂停 at most while there is no official determination. */
    static final int PROVISIONAL = 30;

    private final AdjustmentSettings settings;
    private final WorkingDays days;
    private final Clock clock;

    AdjustmentClock(AdjustmentSettings settings, WorkingDays days, Clock clock) {
        this.settings = settings;
        this.days = days;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return WorkingDays.today(now());
    }

    /** The day on which it counts as served: when the city opened it, the third working day at the latest. */
    LocalDate served(Hearing hearing) {
        var latest = days.plus(WorkingDays.today(hearing.toldAt()), SERVICE);
        var at = hearing.servedAt();
        return at == null || WorkingDays.today(at).isAfter(latest) ? latest : WorkingDays.today(at);
    }

    /** The last day to answer. */
    LocalDate last(Hearing hearing) {
        return days.plus(served(hearing), hearing.extended() ? 2 * ANSWER : ANSWER);
    }

    boolean over(Hearing hearing) {
        return past(last(hearing));
    }

    /**
     * The last day to propose: ten working days from the opening, or from a later notice, and never before the working
     * day after the hearing.
     */
    LocalDate proposal(Instant opened, @Nullable Hearing hearing) {
        var begun = hearing == null || hearing.round() == 1 ? opened : hearing.toldAt();
        var due = days.plus(WorkingDays.today(begun), settings.proposalDays());
        if (hearing == null) {
            return due;
        }
        var after = days.plus(last(hearing), 1);
        return after.isAfter(due) ? after : due;
    }

    /** The last day on which the city may ask for a review of what was decided then. */
    LocalDate reviewable(Instant decided) {
        return days.plus(WorkingDays.today(decided), REVIEW);
    }

    /** The last day to answer what was asked then. */
    LocalDate answered(Instant asked) {
        return days.plus(WorkingDays.today(asked), REVIEW);
    }

    /** Whether the day is over. */
    boolean past(LocalDate day) {
        return !now().isBefore(WorkingDays.endOf(day));
    }

    /** Why a day may still move, because holidays are not announced yet; empty where it cannot. */
    String why(LocalDate day) {
        return days.why(day);
    }
}
