package org.qiangxian.admission;

import org.qiangxian.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/** Ends the memberships of those who said that they leave and were not answered within five working days (R14). */
@Component
class LeaveLapse {

    private final Leavings leavings;
    private final WorkingDays days;

    LeaveLapse(Leavings leavings, WorkingDays days) {
        this.leavings = leavings;
        this.days = days;
    }

    void run() {
        leavings.open().forEach(each -> leavings.lapse(each.id(), days));
    }
}
