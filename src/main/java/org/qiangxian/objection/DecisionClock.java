package org.qiangxian.objection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** The clock of an objection: ten working days by the notices on holidays, and how it stands in words. */
@Component
class DecisionClock {

    /** Working days to decide. */
    static final int DAYS = 10;

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

    /** The last day for an objection of today; null while the holidays of a year on the way are not announced. */
    @Nullable
    LocalDate due() {
        return days.find(today(), DAYS).orElse(null);
    }

    DeadlineStatus of(Matter matter) {
        var due = matter.due();
        var decision = matter.decision();
        if (due == null) {
            return new DeadlineStatus("办理期限为 10 个工作日；次年节假日安排公布后确定到期日", false);
        }
        var day = Chinese.date(due);
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
