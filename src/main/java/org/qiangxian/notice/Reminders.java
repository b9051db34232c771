package org.qiangxian.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/**
 * Reminds of deadlines 7, 3 and 1 days before, from eight in the morning in Beijing, each once. What could not be sent on
 * its day is sent as soon as it can, with the days that are left then; a matter that came later than a threshold skips it.
 */
@Component
class Reminders {

    static final int[] DAYS = {1, 3, 7};
    private static final int MORNING = 8;

    private final NoticeRepository repository;
    private final Notices notices;
    private final Clock clock;

    Reminders(NoticeRepository repository, Notices notices, Clock clock) {
        this.repository = repository;
        this.notices = notices;
        this.clock = clock;
    }

    /** Sends what is to be sent now; how many were. */
    int send() {
        var now = clock.instant();
        if (now.atZone(Chinese.BEIJING).getHour() < MORNING) {
            return 0;
        }
        var open = repository.open(now, now.plus(Duration.ofDays(DAYS[DAYS.length - 1] + 1L)));
        return (int) open.stream().filter(due -> remind(due, now)).count();
    }

    private boolean remind(Due due, Instant now) {
        var deadline = due.deadline();
        if (deadline == null) {
            return false;
        }
        var left = WorkingDays.daysLeft(now, deadline);
        var before = WorkingDays.daysLeft(due.since(), deadline);
        return IntStream.of(DAYS)
                .filter(threshold -> left <= threshold)
                .limit(1)
                .anyMatch(threshold -> before > threshold && notices.remind(due, threshold));
    }
}
