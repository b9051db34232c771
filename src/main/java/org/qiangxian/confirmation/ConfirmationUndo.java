package org.qiangxian.confirmation;

import java.time.Clock;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.DoneAct;
import org.qiangxian.procedure.Undoable;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/**
 * Takes back the confirmation of a batch or 无异议 to one of its values: it waits for the city again, or was accepted by silence if
 * its last day is over.
 */
@Component
class ConfirmationUndo implements Undoable {

    private final AnswerRepository answers;
    private final Clock clock;

    ConfirmationUndo(AnswerRepository answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    static String matter(RegionCode unit, UUID batch) {
        return "confirmation/%s/%s".formatted(unit, batch);
    }

    /** The matter of one value of a batch. */
    static String matter(RegionCode unit, UUID batch, long value) {
        return "%s/%d".formatted(matter(unit, batch), value);
    }

    @Override
    public String kind() {
        return "confirmation";
    }

    @Override
    public String against(String id, DoneAct act) {
        var parts = id.split("/");
        var batch = UUID.fromString(parts[1]);
        return answers.of(unit(id)).stream()
                .filter(answer -> answer.batch().equals(batch) && answer.id() > act.step())
                .filter(answer -> parts.length == 2 || concerns(answer, Long.parseLong(parts[2])))
                .findFirst()
                .map(later -> act.meanwhile("%s于%s对这一批数据“%s”"
                        .formatted(later.answeredBy().words(), Chinese.time(later.answeredAt()), later.act())))
                .orElse("");
    }

    /** Whether an answer concerns the matter: one to a single value does not prevent undoing another's. */
    private static boolean concerns(CityAnswer answer, long value) {
        return answer.value() == null || answer.value() == value;
    }

    @Override
    public void putBack(Actor actor, String id, DoneAct act) {
        answers.lock(unit(id));
        DoneAct.refuse(against(id, act));
        answers.undo(unit(id), act.step(), clock.instant());
    }

    private static RegionCode unit(String id) {
        return new RegionCode(id.substring(0, id.indexOf('/')));
    }
}
