package org.qiangxian.campaign;

import java.time.Clock;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.DoneAct;
import org.qiangxian.procedure.Undoable;
import org.springframework.stereotype.Component;

/** Undoes that feedback was sent or passed on: it returns to the desk before. */
@Component
class FeedbackUndo implements Undoable {

    private final FeedbackRepository repository;
    private final CampaignStepRepository steps;
    private final Clock clock;

    FeedbackUndo(FeedbackRepository repository, CampaignStepRepository steps, Clock clock) {
        this.repository = repository;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Feedback.KIND;
    }

    @Override
    public String against(String id, DoneAct act) {
        return act.after(steps.of(Feedback.KIND + "/" + id));
    }

    @Override
    public void putBack(Actor actor, String id, DoneAct act) {
        var key = id.split("/", 2);
        var feedback = repository.lock(UUID.fromString(key[0]), key[1]).orElseThrow();
        DoneAct.refuse(against(id, act));
        var now = clock.instant();
        repository.save(feedback.at(FeedbackStatus.valueOf(act.before()), feedback.by(), now));
        steps.add(feedback.matter(), "撤销“%s”".formatted(act.label()), "", actor.signature(), now);
    }
}
