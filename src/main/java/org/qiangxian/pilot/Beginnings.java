package org.qiangxian.pilot;

import java.time.Instant;
import org.qiangxian.account.Signature;
import org.qiangxian.library.Library;
import org.qiangxian.procedure.Undoing;
import org.springframework.stereotype.Component;

/** Stores the first step of a pilot; a pilot of a unit that is no longer a member ends with it. */
@Component
class Beginnings {

    private final PilotStepRepository steps;
    private final PilotMoves moves;
    private final Undoing undoing;
    private final Library library;
    private final PilotNotices notices;

    Beginnings(PilotStepRepository steps, PilotMoves moves, Undoing undoing, Library library, PilotNotices notices) {
        this.steps = steps;
        this.moves = moves;
        this.undoing = undoing;
        this.library = library;
        this.notices = notices;
    }

    Instant now() {
        return undoing.now();
    }

    void begin(Pilot pilot) {
        steps.add(
                pilot.id(),
                "开始实施",
                PilotStatus.UNDER_WAY,
                "",
                "",
                PilotStep.PLATFORM,
                Signature.of(PilotStep.PLATFORM),
                now());
        undoing.forGood(new PilotMoved(pilot.id().value(), pilot.unit(), "开始实施", PilotStatus.UNDER_WAY, false));
        if (!library.isMember(pilot.unit())) {
            moves.itself(pilot, PilotStatus.ENDED, null, "终止", LeftPilots.WHY, true);
        } else {
            notices.opened(pilot);
        }
    }
}
