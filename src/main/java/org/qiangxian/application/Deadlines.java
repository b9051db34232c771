package org.qiangxian.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.qiangxian.call.Calls;
import org.qiangxian.shell.Chinese;
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

    /** Why an act cannot be undone, because the last day has passed since; empty where it can. */
    Optional<String> passedSince(Application application, Instant then, String label) {
        var deadline = calls.deadlineOf(application.call(), application.recommender());
        return then.isBefore(deadline) && !now().isBefore(deadline)
                ? Optional.of("报送已于%s 24:00（北京时间）截止，“%s”不能再撤销。".formatted(Chinese.date(deadline.minusNanos(1)), label))
                : Optional.empty();
    }

    /** Why an action that only holds before the deadline may not be done at it or after it. */
    Optional<String> passed(Application application, Action action) {
        if (!action.needsTime()) {
            return Optional.empty();
        }
        var deadline = calls.deadlineOf(application.call(), application.recommender());
        return now().isBefore(deadline)
                ? Optional.empty()
                : Optional.of("报送已于%s 24:00（北京时间）截止，不能再%s。确需延期，请省级市场监管部门向总局申请。"
                        .formatted(Chinese.date(deadline.minusNanos(1)), action.label()));
    }
}
