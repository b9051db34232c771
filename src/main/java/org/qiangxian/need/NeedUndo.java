package org.qiangxian.need;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.DoneAct;
import org.qiangxian.procedure.Undoable;
import org.springframework.stereotype.Component;

/** Undoes the end of a need: its status is as before, and its clock goes on as if it had never stopped. */
@Component
class NeedUndo implements Undoable {

    static final String KIND = "need";

    private final NeedRepository repository;
    private final Clock clock;

    NeedUndo(NeedRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The former state, as stored for the undo. */
    static String before(Need need) {
        return need.status() + " " + need.since();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String against(String id, DoneAct act) {
        return act.after(repository.steps(KIND + "/" + id));
    }

    @Override
    public void putBack(Actor actor, String id, DoneAct act) {
        var need = repository.lock(UUID.fromString(id)).orElseThrow();
        DoneAct.refuse(against(id, act));
        var stood = act.before().split(" ");
        repository.restore(need.id(), NeedStatus.valueOf(stood[0]), Instant.parse(stood[1]));
        repository.step(need.matter(), "撤销“%s”".formatted(act.label()), "", true, actor.signature(), clock.instant());
    }
}
