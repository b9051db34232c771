package org.qiangxian.application;

import java.util.Optional;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.DoneAct;
import org.qiangxian.procedure.Undoable;
import org.qiangxian.shell.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Puts a proposal back where it stood before a move: status, desk, seat, submission; the trail keeps the move and 撤销. */
@Component
class ProposalUndo implements Undoable {

    private final ApplicationRepository repository;
    private final TrailRepository trail;
    private final Seating seats;
    private final Deadlines deadlines;
    private final MoveEffects effects;

    ProposalUndo(
            ApplicationRepository repository,
            TrailRepository trail,
            Seating seats,
            Deadlines deadlines,
            MoveEffects effects) {
        this.repository = repository;
        this.trail = trail;
        this.seats = seats;
        this.deadlines = deadlines;
        this.effects = effects;
    }

    @Override
    public String kind() {
        return "application";
    }

    @Override
    public String against(String id, DoneAct act) {
        return against(repository.find(ApplicationId.of(id)).orElseThrow(Readers::unknown), act);
    }

    @Override
    public void putBack(Actor actor, String id, DoneAct act) {
        var application = repository.lock(ApplicationId.of(id)).orElseThrow(Readers::unknown);
        var before = effects.before(act.before());
        DoneAct.refuse(against(application, act));
        seat(application, before);
        try {
            repository.putBack(application.id(), before);
        } catch (DuplicateKeyException _) {
            throw new Refusal.Conflict("已另有一个本年的活动主题，不能撤销“%s”。如需恢复，请先放弃另一个。".formatted(act.label()));
        }
        trail.undo(application.id(), act.step(), actor, deadlines.now());
    }

    /**
     * What prevents it: a later step, text that somebody else wrote since, a last day that has passed, a seat that is
     * taken.
     */
    private String against(Application application, DoneAct act) {
        var step = trail.steps(application.id()).getLast();
        if (step.id() != act.step()) {
            return act.meanwhile(step.organisation(), step.at(), step.action().label());
        }
        var resting = trail.resting(application.id()).filter(_ -> AdjustedProposals.rests(step.action()));
        if (resting.isPresent()) {
            return AdjustedProposals.words(resting.get());
        }
        var before = effects.before(act.before());
        if (application.edit() != before.edit() || application.callVersion() != before.callVersion()) {
            return act.meanwhile("方案的文字已有改动");
        }
        return deadlines
                .passedSince(application, act.doneAt(), act.label())
                .or(() -> unseated(application, before))
                .orElse("");
    }

    /** Why the seat it would need again is not free. */
    private Optional<String> unseated(Application application, Before before) {
        return before.status() == Status.SHORTLISTED && application.status() != Status.SHORTLISTED
                ? seats.full(application)
                : Optional.empty();
    }

    private void seat(Application application, Before before) {
        var held = application.status() == Status.SHORTLISTED;
        var had = before.status() == Status.SHORTLISTED;
        if (had && !held) {
            seats.take(application);
        } else if (held && !had) {
            seats.free(application);
        }
    }
}
