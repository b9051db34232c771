package org.qiangxian.confirmation;

import java.time.Clock;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.DoneAct;
import org.qiangxian.procedure.Undoable;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** Takes back the confirmation of a batch: it waits for the city again, or was accepted by silence if its last day is over. */
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

    @Override
    public String kind() {
        return "confirmation";
    }

    @Override
    public String against(String id, DoneAct act) {
        var batch = UUID.fromString(id.substring(id.indexOf('/') + 1));
        return answers.of(unit(id)).stream()
                .filter(answer -> answer.batch().equals(batch) && answer.id() > act.step())
                .findFirst()
                .map(later -> act.meanwhile("%s于%s对这一批数据%s"
                        .formatted(
                                later.answeredBy().words(),
                                Chinese.time(later.answeredAt()),
                                later.value() == null ? "作了确认" : "提出了异议")))
                .orElse("");
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
