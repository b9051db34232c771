package org.qiangxian.adjustment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Signature;
import org.qiangxian.discipline.Wording;
import org.qiangxian.procedure.Row.Needs;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Carries out a row of {@link AdjustmentAction}, once: checks the actor, the status and the obstacles, stores the step
 * and announces it.
 */
@Component
class AdjustmentMoves {

    static final int LONGEST_REASON = 500;

    private final CaseFiles files;
    private final AdjustmentRepository matters;
    private final AdjustmentObstacles obstacles;
    private final AdjustmentClock clock;
    private final ApplicationEventPublisher facts;

    AdjustmentMoves(
            CaseFiles files,
            AdjustmentRepository matters,
            AdjustmentObstacles obstacles,
            AdjustmentClock clock,
            ApplicationEventPublisher facts) {
        this.files = files;
        this.matters = matters;
        this.obstacles = obstacles;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * The case, locked, if the actor may do this in it now and nobody acted in it since the form was opened; else
     * refuses.
     */
    CaseFile ready(Actor actor, UUID id, AdjustmentAction action, Seen seen) {
        var file = files.lock(actor, id);
        if (!action.row().by(actor.role())) {
            throw new Refusal.NotFound("“%s”不由您的岗位办理。请从页面上的按钮办理。".formatted(action.label()));
        }
        seen.check(file.steps(actor).stream().map(AdjustmentStep::shown).toList());
        check(actor, file, action);
        return file;
    }

    /** Refuses an act that does not start from the case's status, or that an obstacle stands against. */
    void check(Actor actor, CaseFile file, AdjustmentAction action) {
        if (!action.row().startsAt(file.matter().status())) {
            throw new Refusal.Conflict(
                    "这件事项现在是“%s”，不能%s。请刷新页面查看最新情况。".formatted(file.status(actor).label(), action.label()));
        }
        var against = obstacles.against(actor, file, action);
        if (!against.isEmpty()) {
            throw new Refusal.Conflict(against);
        }
    }

    /**
     * Does what {@link #ready} allowed.
     *
     * @param actor null where the platform itself acts
     */
    void move(@Nullable Actor actor, CaseFile file, AdjustmentAction action, String given) {
        var words = reason(action, given);
        var matter = file.matter();
        var now = clock.now();
        var to = action.row().next(matter.status());
        var number = matters.steps(matter.id()).size() + 1;
        if (to != matter.status()) {
            matters.move(matter.id(), to, now);
        }
        matters.add(
                matter.id(),
                new AdjustmentStep(
                        number,
                        action,
                        to,
                        words,
                        actor == null ? AdjustmentStep.PLATFORM : actor.organisationName(),
                        actor == null ? Signature.of(AdjustmentStep.PLATFORM) : actor.signature(),
                        now));
        facts.publishEvent(new AdjustmentMoved(matter.id(), action, number));
    }

    Instant now() {
        return clock.now();
    }

    LocalDate today() {
        return clock.today();
    }

    private static String reason(AdjustmentAction action, String given) {
        var words = Typing.trimmed(given);
        if (action.row().needs() == Needs.REASON && Typing.blank(words)) {
            throw Refusal.Invalid.of("reason", "请写明理由，再%s。".formatted(action.label()));
        }
        if (action.pressed() && Typing.length(words) > LONGEST_REASON) {
            throw Refusal.Invalid.of("reason", "理由请控制在 %d 字以内。".formatted(LONGEST_REASON));
        }
        Wording.admit("reason", words);
        return words;
    }
}
