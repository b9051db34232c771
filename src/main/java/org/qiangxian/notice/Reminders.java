package org.qiangxian.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Turn;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.shell.Chinese;

/**
 * Reminds of deadlines 7, 3 and 1 days before, from eight in the morning in Beijing, each once. A reminder that could
 * not be sent on its day is sent as soon as possible, with the days left then; a matter that begins after a threshold
 * skips it.
 */
class Reminders {

    static final int[] DAYS = {1, 3, 7};
    private static final int MORNING = 8;

    private final Supplier<List<Turn>> waiting;
    private final Notices notices;
    private final Clock clock;

    Reminders(Supplier<List<Turn>> waiting, Notices notices, Clock clock) {
        this.waiting = waiting;
        this.notices = notices;
        this.clock = clock;
    }

    /** Sends what is due; returns how many. */
    int send() {
        var now = clock.instant();
        if (now.atZone(Chinese.BEIJING).getHour() < MORNING) {
            return 0;
        }
        var until = now.plus(Duration.ofDays(DAYS[DAYS.length - 1] + 1L));
        return (int) waiting.get().stream()
                .filter(turn -> !turn.voluntary())
                .filter(turn -> remind(turn, turn.until(), now, until))
                .count();
    }

    private boolean remind(Turn due, @Nullable Instant deadline, Instant now, Instant until) {
        if (deadline == null || !deadline.isAfter(now) || deadline.isAfter(until)) {
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
