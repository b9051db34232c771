package org.qiangxian.need;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** The clocks of a need in working days: they run against the levels above, never against the city (R93). */
@Component
class NeedClock {

    /** Working days to accept. */
    static final int ACCEPT = 3;

    /** Working days to answer where no day was promised. */
    static final int ANSWER = 10;

    /** Working days past the last day after which it is escalated. */
    static final int CLIMB = 5;

    /** Calendar days after which an answered need ends by itself, and within which an ended one is opened again. */
    static final int QUIET = 30;

    /** Months after the end for which contacts are kept. */
    static final int KEPT = 6;

    private final WorkingDays calendar;
    private final Clock clock;

    NeedClock(WorkingDays calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return WorkingDays.today(now());
    }

    /** The day offered in the form of acceptance, and the last one that needs no reason. */
    LocalDate usual() {
        return calendar.plus(today(), ANSWER);
    }

    /** The last day of its holder; null where nobody has to act. */
    @Nullable
    LocalDate due(Need need) {
        return switch (need.status()) {
            case ASKED -> calendar.plus(WorkingDays.today(need.since()), ACCEPT);
            case ACCEPTED -> need.promised();
            case NONE, ANSWERED, CLOSED -> null;
        };
    }

    /** The instant that day is over. */
    @Nullable
    Instant until(Need need) {
        return due(need) instanceof LocalDate day ? WorkingDays.endOf(day) : null;
    }

    boolean late(Need need) {
        return until(need) instanceof Instant end && !now().isBefore(end);
    }

    /** The last day at this level, after which the need is escalated; null where nobody has to act. */
    @Nullable
    LocalDate climbs(Need need) {
        return due(need) instanceof LocalDate day ? calendar.plus(day, CLIMB) : null;
    }

    boolean toClimb(Need need) {
        return climbs(need) instanceof LocalDate day && !now().isBefore(WorkingDays.endOf(day));
    }

    /** The last day before an answered need ends by itself. */
    LocalDate quietUntil(Need need) {
        return WorkingDays.today(need.since()).plusDays(QUIET);
    }

    boolean quiet(Need need) {
        return need.status() == NeedStatus.ANSWERED && !now().isBefore(WorkingDays.endOf(quietUntil(need)));
    }

    /** Whether an ended need may still be opened again. */
    boolean reopens(Need need) {
        return now().isBefore(WorkingDays.endOf(quietUntil(need)));
    }

    /** 逾期：…; empty where nothing is late. */
    String lateWords(Need need, boolean top) {
        if (!late(need) || !(due(need) instanceof LocalDate due) || !(climbs(need) instanceof LocalDate climbs)) {
            return "";
        }
        return "已逾期：应在%s 24:00 前%s。%s"
                .formatted(
                        Chinese.date(due),
                        need.status() == NeedStatus.ASKED ? "受理" : "答复",
                        top ? "可以催办。" : "%s 24:00 前仍未办理的，自动转上级办理；也可以催办。".formatted(Chinese.date(climbs)));
    }
}
