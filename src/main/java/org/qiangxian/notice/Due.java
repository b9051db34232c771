package org.qiangxian.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.shell.Chinese;

/**
 * 待办: a matter that waits for somebody.
 *
 * @param deadline the instant it is too late: the end of a day in Beijing; null where there is none
 */
public record Due(String key, String subject, @Nullable Instant deadline, String link, Instant since) {

    /** 剩余 3 天（至 2025年6月13日 24:00）; where there is no deadline, since when it waits. */
    public String left(Instant now) {
        if (deadline == null) {
            return "自%s起等待办理".formatted(Chinese.date(since));
        }
        var days = WorkingDays.daysLeft(now, deadline);
        var until = Chinese.date(deadline.minusNanos(1)) + " 24:00（北京时间）";
        if (days > 0) {
            return "剩余 %d 天，至%s".formatted(days, until);
        }
        return days == 0 ? "今天截止，至%s".formatted(until) : "已过期限：%s".formatted(until);
    }

    /** Whether the deadline is near enough to be marked. */
    public boolean pressing(Instant now) {
        return deadline != null && WorkingDays.daysLeft(now, deadline) <= 3;
    }
}
