package org.qiangxian.application;

import java.time.Clock;
import java.time.Instant;
import org.qiangxian.call.Calls;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** Now, and the one deadline that refuses: the recommender's, to the end of the day in Beijing (R79). */
@Component
class Deadlines {

    private final Calls calls;
    private final Clock clock;

    Deadlines(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Refuses an action that only holds before the deadline, at it or after it. */
    void check(Application application, Action action) {
        if (!action.needsTime()) {
            return;
        }
        var deadline = calls.deadlineOf(application.call(), application.recommender());
        if (!now().isBefore(deadline)) {
            throw new Refusal.Conflict("报送已于%s 24:00（北京时间）截止，不能再%s。确需延期，请省级市场监管部门向总局申请。"
                    .formatted(Chinese.date(deadline.minusNanos(1)), action.label()));
        }
    }
}
