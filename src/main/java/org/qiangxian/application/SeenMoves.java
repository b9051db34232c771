package org.qiangxian.application;

import java.util.function.Consumer;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.Seen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves a proposal from a form, unless somebody moved it after the form was opened. */
@Component
public class SeenMoves {

    private final ApplicationRepository repository;
    private final TrailRepository trail;
    private final Readers readers;

    SeenMoves(ApplicationRepository repository, TrailRepository trail, Readers readers) {
        this.repository = repository;
        this.trail = trail;
        this.readers = readers;
    }

    /**
     * Does it while nobody else can move the proposal, or refuses with what happened since the form was opened.
     *
     * @param move gets the proposal, locked
     * @return the proposal as the move got it
     */
    @Transactional
    public Application since(Actor actor, ApplicationId id, Seen seen, Consumer<Application> move) {
        var held = repository.lock(id).filter(it -> readers.mayRead(actor, it)).orElseThrow(Readers::unknown);
        seen.check(History.moves(trail.steps(id), trail.undone(id)));
        move.accept(held);
        return held;
    }
}
