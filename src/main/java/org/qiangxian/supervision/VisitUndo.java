package org.qiangxian.supervision;

import java.time.Clock;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.DoneAct;
import org.qiangxian.procedure.Undoable;
import org.springframework.stereotype.Component;

/** Undoes a city's confirmation of a visit, which waits for the city again, with the announced minutes. */
@Component
class VisitUndo implements Undoable {

    static final String KIND = "visit";

    private final VisitRepository repository;
    private final SupervisionStepRepository steps;
    private final Clock clock;

    VisitUndo(VisitRepository repository, SupervisionStepRepository steps, Clock clock) {
        this.repository = repository;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String against(String id, DoneAct act) {
        return act.after(steps.of(KIND + "/" + id));
    }

    @Override
    public void putBack(Actor actor, String id, DoneAct act) {
        var visit = repository.lock(UUID.fromString(id)).orElseThrow();
        DoneAct.refuse(against(id, act));
        var now = clock.instant();
        repository.move(visit.id(), VisitStatus.ANNOUNCED, visit.day(), Integer.parseInt(act.before()), now);
        steps.add(visit.matter(), "撤销“%s”".formatted(act.label()), "", actor.signature(), now);
    }
}
