package org.qiangxian.admission;

import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.procedure.EachAlone;
import org.springframework.stereotype.Component;

/** Ends the memberships of members that declared to leave and got no acknowledgement within five working days (R14). */
@Component
class LeaveLapse {

    private final Leavings leavings;
    private final WorkingDays days;
    private final EachAlone each;

    LeaveLapse(Leavings leavings, WorkingDays days, EachAlone each) {
        this.leavings = leavings;
        this.days = days;
        this.each = each;
    }

    void run() {
        each.run("a word to leave", leavings.open().stream().map(Leaving::id).toList(), id -> leavings.lapse(id, days));
    }
}
