package org.qiangxian.need;

import java.time.Instant;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.procedure.EachAlone;
import org.qiangxian.procedure.Undoing;
import org.springframework.stereotype.Component;

/**
 * Does what comes due: a late need is escalated by one level, an answered one that the city leaves alone ends, contacts
 * are erased. Each need is handled in a transaction of its own, which checks the clock again after locking it.
 */
@Component
class NeedJobs {

    static final Signature PLATFORM = Signature.of("平台");
    static final String CLIMB = "逾期自动转上级";

    private final NeedDoor door;
    private final EachAlone each;
    private final Undoing undoing;

    NeedJobs(NeedDoor door, EachAlone each, Undoing undoing) {
        this.door = door;
        this.each = each;
        this.undoing = undoing;
    }

    void run() {
        each.run(
                "clock of a need", door.needs().running().stream().map(Need::id).toList(), this::tend);
    }

    private void tend(UUID id) {
        door.needs().lock(id).ifPresent(need -> {
            if (door.clock().toClimb(need)) {
                door.offices().next(need.unit(), need.holder()).ifPresent(office -> climb(need, office));
            } else if (door.clock().quiet(need)) {
                end(need);
            } else if (forgotten(need)) {
                door.needs().forgetContact(id);
            }
        });
    }

    private void climb(Need need, Office office) {
        var now = undoing.now();
        var words = "%s在规定的工作日内没有%s，转%s"
                .formatted(
                        door.offices().name(need.holder()),
                        need.status() == NeedStatus.ASKED ? "受理" : "答复",
                        door.offices().name(office));
        door.needs().put(need.id(), office, now);
        door.parts().revokeAll(need.id(), now);
        int step = door.needs().step(need.matter(), CLIMB, words, true, PLATFORM, now);
        undoing.forGood(new NeedClimbed(need.id(), step));
    }

    private void end(Need need) {
        var now = undoing.now();
        door.needs().close(need.id(), now);
        int step = door.needs()
                .step(
                        need.matter(),
                        NeedAction.CLOSE.label(),
                        "答复后 %d 天没有再提出，自动办结".formatted(NeedClock.QUIET),
                        true,
                        PLATFORM,
                        now);
        undoing.forGood(new NeedMoved(need.id(), NeedAction.CLOSE, step));
    }

    private boolean forgotten(Need need) {
        return need.endedAt() instanceof Instant ended
                && !need.contact().isEmpty()
                && !door.clock().today().isBefore(WorkingDays.today(ended).plusMonths(NeedClock.KEPT));
    }
}
