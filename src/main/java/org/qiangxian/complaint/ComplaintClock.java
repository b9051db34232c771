package org.qiangxian.complaint;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** The clocks of a complaint in working days, shown to who reported it. */
@Component
class ComplaintClock {

    static final int ACCEPT = 5;
    static final int VERIFY = 15;

    /** Calendar days after which an answered or transferred complaint ends by itself. */
    static final int QUIET = 30;

    /** Months after the end for which contacts are kept. */
    static final int KEPT = 6;

    private final WorkingDays calendar;
    private final Clock clock;

    ComplaintClock(WorkingDays calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** The last day of the handler; null where nobody has to act. */
    @Nullable
    LocalDate due(Complaint complaint) {
        return switch (complaint.status()) {
            case RECEIVED -> calendar.plus(Chinese.day(complaint.since()), ACCEPT);
            case ACCEPTED -> verified(complaint.since());
            case ANSWERED, TRANSFERRED, OBJECTION, CLOSED -> null;
        };
    }

    /** The last day to answer a complaint accepted at that time. */
    LocalDate verified(Instant accepted) {
        return calendar.plus(Chinese.day(accepted), VERIFY);
    }

    @Nullable
    Instant until(Complaint complaint) {
        return due(complaint) instanceof LocalDate day ? WorkingDays.endOf(day) : null;
    }

    boolean late(Complaint complaint) {
        return until(complaint) instanceof Instant end && !now().isBefore(end);
    }

    boolean quiet(Complaint complaint) {
        return (complaint.status() == ComplaintStatus.ANSWERED || complaint.status() == ComplaintStatus.TRANSFERRED)
                && !now().isBefore(
                                WorkingDays.endOf(Chinese.day(complaint.since()).plusDays(QUIET)));
    }

    boolean forgotten(Complaint complaint) {
        return complaint.endedAt() instanceof Instant ended
                && !complaint.contact().isEmpty()
                && !Chinese.day(now()).isBefore(Chinese.day(ended).plusMonths(KEPT));
    }

    /** The clock in words. */
    String words(Complaint complaint) {
        if (!(due(complaint) instanceof LocalDate day)) {
            return "";
        }
        return "%s%s 24:00（北京时间）前%s"
                .formatted(
                        late(complaint) ? "已逾期：应在" : "",
                        Chinese.date(day),
                        complaint.status() == ComplaintStatus.RECEIVED ? "受理" : "核实并答复");
    }
}
