package org.qiangxian.application;

import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.Undoing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What follows a move: it can be taken back for a while, and those concerned are told. */
@Component
class MoveEffects {

    private final Undoing undoing;
    private final JsonMapper json;

    MoveEffects(Undoing undoing, JsonMapper json) {
        this.undoing = undoing;
        this.json = json;
    }

    /**
     * The effects of one stored step.
     *
     * @param actor null where the platform itself acted, which cannot be undone
     * @param before the proposal as it was
     * @param after the proposal as it is
     */
    void of(@Nullable Actor actor, Application before, Application after, ApplicationStep step, long number) {
        var moved = new ApplicationMoved(
                after,
                step.action(),
                before.status(),
                before.holder(),
                step.by().words(),
                step.organisation(),
                step.reason());
        if (actor == null || !step.action().undoable()) {
            undoing.forGood(moved);
            return;
        }
        undoing.did(
                actor,
                matter(before.id()),
                number,
                step.action().label(),
                json.writeValueAsString(Before.of(before)),
                "/applications/" + before.id(),
                moved);
    }

    Before before(String stored) {
        return json.readValue(stored, Before.class);
    }

    static String matter(ApplicationId id) {
        return "application/" + id;
    }
}
