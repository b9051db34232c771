package org.qiangxian.supervision;

import java.time.Clock;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.DoneAct;
import org.qiangxian.procedure.Undoable;
import org.springframework.stereotype.Component;

/** Takes back that a note was ended. */
@Component
class NoteUndo implements Undoable {

    static final String KIND = "note";

    private final NoteRepository repository;
    private final SupervisionStepRepository steps;
    private final Clock clock;

    NoteUndo(NoteRepository repository, SupervisionStepRepository steps, Clock clock) {
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
        var note = repository.lock(UUID.fromString(id)).orElseThrow();
        DoneAct.refuse(against(id, act));
        var now = clock.instant();
        repository.move(note.id(), NoteStatus.valueOf(act.before()), now);
        steps.add(note.matter(), "撤销“%s”".formatted(act.label()), "", actor.signature(), now);
    }
}
