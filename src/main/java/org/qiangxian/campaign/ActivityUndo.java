package org.qiangxian.campaign;

import java.time.Clock;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.DoneAct;
import org.qiangxian.procedure.Undoable;
import org.springframework.stereotype.Component;

/** Takes back that an activity was cancelled: it is listed again as it was. */
@Component
class ActivityUndo implements Undoable {

    private final ActivityRepository repository;
    private final CampaignStepRepository steps;
    private final Clock clock;

    ActivityUndo(ActivityRepository repository, CampaignStepRepository steps, Clock clock) {
        this.repository = repository;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Activity.KIND;
    }

    @Override
    public String against(String id, DoneAct act) {
        return act.after(steps.of(Activity.KIND + "/" + id));
    }

    @Override
    public void putBack(Actor actor, String id, DoneAct act) {
        var activity = repository.lock(UUID.fromString(id)).orElseThrow();
        DoneAct.refuse(against(id, act));
        var now = clock.instant();
        repository.save(activity.at(ActivityStatus.valueOf(act.before()), actor.signature(), now));
        steps.add(activity.matter(), "撤销“%s”".formatted(act.label()), "", actor.signature(), now);
    }
}
