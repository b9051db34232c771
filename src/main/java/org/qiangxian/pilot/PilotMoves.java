package org.qiangxian.pilot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Signature;
import org.qiangxian.procedure.Undoing;
import org.springframework.stereotype.Component;

/** Stores what is done to a pilot that the caller has locked: the step and the status; and publishes the fact. */
@Component
class PilotMoves {

    private final PilotRepository pilots;
    private final PilotStepRepository steps;
    private final Undoing undoing;

    PilotMoves(PilotRepository pilots, PilotStepRepository steps, Undoing undoing) {
        this.pilots = pilots;
        this.steps = steps;
        this.undoing = undoing;
    }

    /** The moment, as acts are dated. */
    Instant now() {
        return undoing.now();
    }

    /**
     * Stores an act that can be undone for ten minutes.
     *
     * @param to where the pilot stands after it
     * @param quarter the quarter it is about; empty where it is about none
     * @param path the page to return to
     * @return the number of the step
     */
    int by(Actor actor, Pilot pilot, PilotStatus to, String what, String quarter, String words, String path) {
        var now = undoing.now();
        var step = steps.add(pilot.id(), what, to, quarter, words, actor.organisationName(), actor.signature(), now);
        if (to != pilot.status()) {
            pilots.move(pilot.id(), to, null, now);
        }
        var before = "%s %s".formatted(pilot.status().name(), pilot.since());
        var fact = new PilotMoved(pilot.id().value(), pilot.unit(), what, to, false);
        undoing.did(actor, pilot.matter(), step, what, before, path, fact);
        return step;
    }

    /** Stores an act of the city that cannot be undone; returns the number of the step. */
    int forGood(Actor actor, Pilot pilot, PilotStatus to, String what) {
        var now = undoing.now();
        var step = steps.add(pilot.id(), what, to, "", "", actor.organisationName(), actor.signature(), now);
        if (to != pilot.status()) {
            pilots.move(pilot.id(), to, null, now);
        }
        undoing.forGood(new PilotMoved(pilot.id().value(), pilot.unit(), what, to, false));
        return step;
    }

    /**
     * Stores a change that nobody of its city makes: by the clock, or from a decision elsewhere.
     *
     * @param before where it goes on after 暂缓; null unless it is paused
     * @param quiet whether it follows from an event of the membership
     */
    void itself(Pilot pilot, PilotStatus to, @Nullable PilotStatus before, String what, String words, boolean quiet) {
        var now = undoing.now();
        steps.add(pilot.id(), what, to, "", words, PilotStep.PLATFORM, Signature.of(PilotStep.PLATFORM), now);
        if (to != pilot.status()) {
            pilots.move(pilot.id(), to, before, now);
        }
        undoing.forGood(new PilotMoved(pilot.id().value(), pilot.unit(), what, to, quiet));
    }
}
