package org.qiangxian.pilot;

import java.time.Instant;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.DoneAct;
import org.qiangxian.procedure.Undoable;
import org.springframework.stereotype.Component;

/**
 * Undoes the last act on a pilot: the step and its record are taken back, and the pilot returns to its former status.
 */
@Component
class PilotUndo implements Undoable {

    private final PilotRepository pilots;
    private final PilotStepRepository steps;
    private final SupportRepository supports;
    private final PilotMoves moves;

    PilotUndo(PilotRepository pilots, PilotStepRepository steps, SupportRepository supports, PilotMoves moves) {
        this.pilots = pilots;
        this.steps = steps;
        this.supports = supports;
        this.moves = moves;
    }

    @Override
    public String kind() {
        return Pilots.KIND;
    }

    @Override
    public String against(String id, DoneAct act) {
        var last = steps.steps(PilotId.of(id)).stream()
                .filter(step -> step.undone() == null)
                .toList()
                .getLast();
        return last.number() == act.step() ? "" : act.meanwhile(last.organisation(), last.at(), last.what());
    }

    @Override
    public void putBack(Actor actor, String id, DoneAct act) {
        var pilot = pilots.lock(PilotId.of(id)).orElseThrow(PilotId::unknown);
        DoneAct.refuse(against(id, act));
        var before = act.before().split(" ");
        pilots.move(pilot.id(), PilotStatus.valueOf(before[0]), pilot.before(), Instant.parse(before[1]));
        steps.undo(pilot.id(), act.step(), moves.now());
        supports.unanswer(pilot.id(), act.step());
    }
}
