package org.qiangxian.application;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Signature;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Component;

/** Carries out a row of {@link Action}: checks it against where the proposal stands, moves it, and announces it. */
@Component
class Moves {

    private static final int LONGEST_REASON = 300;

    private final ApplicationRepository applications;
    private final TrailRepository trail;
    private final Readers readers;
    private final Obstacles obstacles;
    private final MoveEffects effects;

    Moves(
            ApplicationRepository applications,
            TrailRepository trail,
            Readers readers,
            Obstacles obstacles,
            MoveEffects effects) {
        this.applications = applications;
        this.trail = trail;
        this.readers = readers;
        this.obstacles = obstacles;
        this.effects = effects;
    }

    /** The proposal, locked, if the actor may do this to it now; else refuses. */
    Application ready(Actor actor, ApplicationId id, Action action) {
        return ready(actor, applications.lock(id), action);
    }

    /** The same for a proposal that the caller has read, locked or not. */
    Application ready(Actor actor, Optional<Application> read, Action action) {
        var application = read.filter(it -> readers.mayRead(actor, it)).orElseThrow(Readers::unknown);
        actor.require(action.row().roles());
        check(application, action);
        return application;
    }

    /** Whether {@link #ready} lets the actor do this to a proposal that stands as it was read. */
    boolean open(Actor actor, Application read, Action action) {
        return readers.mayRead(actor, read)
                && action.row().roles().contains(actor.role())
                && action.allows(read.status(), read.holder())
                && obstacles.against(read, action).isEmpty();
    }

    /**
     * Refuses an action that does not start from the proposal's status, or that an obstacle such as the last day
     * prevents.
     */
    void check(Application application, Action action) {
        if (!action.allows(application.status(), application.holder())) {
            throw new Refusal.Conflict(
                    "方案现在是“%s”，不能%s。请刷新页面查看最新情况。".formatted(application.statusLabel(), action.label()));
        }
        obstacles.check(application, action);
    }

    /** Notes that the next desk has begun to work on it. */
    void begin(Application application) {
        applications.open(application.id(), now());
    }

    Instant now() {
        return obstacles.now();
    }

    /**
     * Does what {@link #ready} allowed.
     *
     * @param actor null where the platform itself acts
     * @param to status and desk after the move
     * @return the number of the step
     */
    long move(@Nullable Actor actor, Application application, Action action, String reason, To to) {
        if (action.needsReason() && Typing.blank(reason)) {
            throw Refusal.Invalid.of("reason", "请写明理由，再%s。".formatted(action.label()));
        }
        requireReadable(reason);
        var now = now();
        var step = new ApplicationStep(
                0,
                action,
                application.status(),
                to.status(),
                to.holder(),
                actor == null ? null : actor.role(),
                actor == null ? Signature.of("平台") : actor.signature(actor.name()),
                actor == null ? "平台自动办理" : actor.organisationName(),
                Typing.trimmed(reason),
                to.submission(),
                now);
        if (to.status() != application.status() || to.holder() != application.holder()) {
            applications.move(application.id(), to.status(), to.holder(), to.submission(), now);
        }
        var number = trail.insert(application.id(), step);
        effects.of(actor, application, after(application, action), step, number);
        return number;
    }

    /** The proposal after an act; one that only adds to its trail leaves it as it was locked. */
    private Application after(Application before, Action action) {
        return action == Action.JUDGE ? before : applications.find(before.id()).orElseThrow();
    }

    /** Refuses a reason that is too long for any act, or says what no text may say. */
    static void requireReadable(String reason) {
        if (Typing.length(Typing.trimmed(reason)) > LONGEST_REASON) {
            throw Refusal.Invalid.of("reason", "理由请控制在 %d 字以内。".formatted(LONGEST_REASON));
        }
        Wording.admit("reason", reason);
    }

    /** Moves it to where the table leads. */
    long move(@Nullable Actor actor, Application application, Action action, String reason) {
        return move(
                actor,
                application,
                action,
                reason,
                new To(action.next(application.status()), action.next(application.holder()), application.submission()));
    }

    /** Where a move leads. */
    record To(Status status, Holder holder, int submission) {}
}
