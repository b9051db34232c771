package org.qiangxian.application;

import org.qiangxian.account.Actor;
import org.qiangxian.procedure.DoneAct;
import org.qiangxian.procedure.Undoable;
import org.qiangxian.shell.Chinese;
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
    public void putBack(Actor actor, String id, DoneAct act) {
        var application = repository.lock(ApplicationId.of(id)).orElseThrow(Readers::unknown);
        var before = effects.before(act.before());
        var step = last(application, act);
        unchanged(application, before, act);
        deadlines.passedSince(application, act.doneAt(), act.label()).ifPresent(why -> {
            throw new Refusal.Conflict(why);
        });
        seat(application, before);
        try {
            repository.putBack(application.id(), before);
        } catch (DuplicateKeyException _) {
            throw new Refusal.Conflict("已另有一个本年的活动主题，不能撤销“%s”。如需恢复，请先放弃另一个。".formatted(act.label()));
        }
        trail.undo(application.id(), step.id(), actor, deadlines.now());
        effects.undone(repository.find(application.id()).orElseThrow(), step.action());
    }

    /** The step of the act, if nobody has taken another since. */
    private ApplicationStep last(Application application, DoneAct act) {
        var step = trail.steps(application.id()).getLast();
        if (step.id() != act.step()) {
            throw new Refusal.Conflict("您“%s”之后，%s于%s“%s”，不能再撤销。请刷新页面查看最新情况。"
                    .formatted(
                            act.label(),
                            step.organisation(),
                            Chinese.time(step.at()),
                            step.action().label()));
        }
        return step;
    }

    /** Writing is no step, and yet somebody's work. */
    private static void unchanged(Application application, Before before, DoneAct act) {
        if (application.edit() != before.edit() || application.callVersion() != before.callVersion()) {
            throw new Refusal.Conflict("您“%s”之后，方案的文字已有改动，不能再撤销。请刷新页面查看最新情况。".formatted(act.label()));
        }
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
