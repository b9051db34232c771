package org.qiangxian.objection;

import java.time.Instant;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.shell.Chinese;

/** The clock of ten working days in words. @param late whether it has run out on an open matter, or had when it was decided */
public record Clockwork(String said, boolean late) {

    static Clockwork of(Matter matter, Instant now) {
        var due = matter.due();
        var decision = matter.decision();
        if (due == null) {
            return new Clockwork("办理期限为 10 个工作日；次年节假日安排公布后确定到期日", false);
        }
        var day = Chinese.date(due);
        if (decision != null) {
            boolean late = !decision.at().isBefore(WorkingDays.endOf(due));
            return new Clockwork(late ? "超过期限（" + day + "）办理" : "按期办理（期限 " + day + "）", late);
        }
        var today = WorkingDays.today(now);
        if (today.isAfter(due)) {
            return new Clockwork("已超过期限（" + day + "）", true);
        }
        int left = new WorkingDays().between(today, due);
        return new Clockwork(
                left == 0 ? "今天到期（" + day + " 24:00）" : "还有 " + left + " 个工作日，" + day + " 24:00 到期", false);
    }
}
