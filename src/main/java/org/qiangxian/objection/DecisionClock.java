package org.qiangxian.objection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.confirmation.Confirmations;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** The clock of an objection: ten working days by the notices on holidays, and how it stands in words. */
@Component
class DecisionClock {

    /** Working days to decide. */
    static final int DAYS = Confirmations.DECIDED_WITHIN;

    private final WorkingDays days;
    private final Clock clock;

    DecisionClock(WorkingDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return WorkingDays.today(now());
    }

    /** The last day for an objection made today, as far as holidays are known. */
    LocalDate due() {
        return days.plus(today(), DAYS);
    }

    /**
     * The last day for a matter: never earlier than the day told when it was opened. A matter opened before the
     * holidays ahead were announced has no stored day.
     */
    LocalDate due(Matter matter) {
        var reckoned = days.plus(WorkingDays.today(matter.openedAt()), DAYS);
        var told = matter.due();
        return told == null || told.isBefore(reckoned) ? reckoned : told;
    }

    /** The end of that day. */
    Instant last(Matter matter) {
        return WorkingDays.endOf(due(matter));
    }

    /** （暂按） behind a last day that may still move. */
    String mark(Matter matter) {
        return days.mark(due(matter));
    }

    /** Why the last day may still move; empty where it cannot. */
    String why(Matter matter) {
        return days.why(due(matter));
    }

    DeadlineStatus of(Matter matter) {
        var due = due(matter);
        var decision = matter.decision();
        var day = Chinese.date(due) + mark(matter);
        if (decision != null) {
            boolean late = !decision.at().isBefore(WorkingDays.endOf(due));
            return new DeadlineStatus(late ? "超过期限（" + day + "）办理" : "按期办理（期限 " + day + "）", late);
        }
        if (today().isAfter(due)) {
            return new DeadlineStatus("已超过期限（" + day + "）", true);
        }
        int left = days.between(today(), due);
        return new DeadlineStatus(
                left == 0 ? "今天到期（" + day + " 24:00）" : "还有 " + left + " 个工作日，" + day + " 24:00 到期", false);
    }
}
