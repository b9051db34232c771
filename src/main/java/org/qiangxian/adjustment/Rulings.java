package org.qiangxian.adjustment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.library.Undertakings.Course;
import org.qiangxian.library.Undertakings.Undertaking;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 拟处理 and 决定: one person proposes; somebody other than the opener of the case decides and signs with a reason; the
 * effects happen in the same transaction as the decision or not at all (R20).
 */
@Service
@Transactional
class Rulings {

    private final RulingRepository rulings;
    private final AdjustmentMoves moves;
    private final AdjustmentObstacles obstacles;
    private final Effects effects;

    Rulings(RulingRepository rulings, AdjustmentMoves moves, AdjustmentObstacles obstacles, Effects effects) {
        this.rulings = rulings;
        this.moves = moves;
        this.obstacles = obstacles;
        this.effects = effects;
    }

    /** The name of the form field that says what becomes of an undertaking. */
    static String field(Undertaking it) {
        return "course-" + Integer.toHexString(it.key().hashCode());
    }

    /** Proposes a ruling, which says what becomes of each thing the unit has under way. */
    void propose(Actor actor, UUID id, Typed typed, Seen seen) {
        var file = moves.ready(actor, id, AdjustmentAction.PROPOSE, seen);
        var outcome = typed.choice("outcome", RulingOutcome.class, "请选择不调整、暂停或调出。");
        var grounds = typed.needed("grounds", "理由", Written.LONGEST_TEXT);
        Written.judge(typed, "grounds");
        var until = outcome == RulingOutcome.SUSPEND ? typed.day("until", "请填写暂停的最后一天，如2026-09-01。") : null;
        var said = effects.underWay(file.matter().unit()).stream()
                .map(it -> said(typed, outcome, it))
                .toList();
        typed.orRefuse();
        var ruling = proposal(actor, file, outcome == null ? RulingOutcome.NONE : outcome, until, grounds, said);
        var against = obstacles.against(file, ruling);
        if (!against.isEmpty()) {
            typed.remark(until == null ? "outcome" : "until", against);
            typed.orRefuse();
        }
        rulings.insert(id, ruling);
        moves.move(actor, file, AdjustmentAction.PROPOSE, ruling.says());
    }

    private Ruling proposal(
            Actor actor,
            CaseFile file,
            RulingOutcome outcome,
            @Nullable LocalDate until,
            String grounds,
            List<Ruling.Said> said) {
        return new Ruling(
                file.rulings().size() + 1, outcome, until, grounds, actor.signature(), moves.now(), said, null);
    }

    /**
     * What becomes of one undertaking: 不调整 leaves it, 调出 ends what ends with a membership, and for the rest the form
     * says it.
     */
    private static Ruling.Said said(Typed typed, @Nullable RulingOutcome outcome, Undertaking it) {
        var removed = outcome == RulingOutcome.REMOVE ? it.removed() : null;
        if (outcome == null || outcome == RulingOutcome.NONE) {
            return new Ruling.Said(it.key(), it.words(), Course.GO_ON);
        }
        if (removed != null) {
            return new Ruling.Said(it.key(), it.words(), removed);
        }
        var course = typed.choice(field(it), Course.class, "请写明“%s”继续、暂缓还是终止。".formatted(it.words()));
        if (course != null && !it.open().contains(course)) {
            typed.remark(field(it), "“%s”现在是“%s”，不能%s。".formatted(it.words(), it.standing(), course.label()));
        }
        if (outcome == RulingOutcome.REMOVE && course == Course.PAUSE) {
            typed.remark(field(it), "调出以后没有恢复，“%s”不能暂缓。请改选继续。".formatted(it.words()));
        }
        return new Ruling.Said(it.key(), it.words(), course == null ? Course.GO_ON : course);
    }

    /** Decides as proposed, with effect at once. */
    void decide(Actor actor, UUID id, Typed typed, Seen seen) {
        var file = moves.ready(actor, id, AdjustmentAction.DECIDE, seen);
        var document = Written.document(typed, file, AdjustmentAction.DECIDE, moves.today());
        typed.orRefuse();
        var proposal = file.proposal().orElseThrow();
        var outdated = effects.outdated(file.matter().unit(), proposal);
        if (!outdated.isEmpty()) {
            throw new Refusal.Conflict(outdated);
        }
        put(actor, id, proposal.number(), document);
        effects.carryOut(actor, file, proposal, document);
        moves.move(actor, file, AdjustmentAction.DECIDE, document.reason());
    }

    /** Extends a 暂停 to a later day by a decision of its own, with reasons. */
    void renew(Actor actor, UUID id, Typed typed, Seen seen) {
        var file = moves.ready(actor, id, AdjustmentAction.RENEW, seen);
        var document = Written.document(typed, file, AdjustmentAction.RENEW, moves.today());
        var until = typed.day("until", "请填写续期以后的最后一天，如2026-09-01。");
        var running = file.matter().suspendedUntil();
        if (until != null && running != null && !until.isAfter(running)) {
            typed.remark("until", "续期以后的最后一天应当晚于现在的最后一天。");
        }
        var against = until == null ? "" : obstacles.suspending(file, until);
        if (!against.isEmpty()) {
            typed.remark("until", against);
        }
        typed.orRefuse();
        var ruling = proposal(actor, file, RulingOutcome.SUSPEND, until, document.reason(), List.of());
        rulings.insert(id, ruling);
        put(actor, id, ruling.number(), document);
        effects.carryOut(actor, file, ruling, document);
        moves.move(actor, file, AdjustmentAction.RENEW, "%s。%s".formatted(ruling.says(), document.reason()));
    }

    /** Ends a 暂停 before its last day. */
    void resume(Actor actor, UUID id, Typed typed, Seen seen) {
        var file = moves.ready(actor, id, AdjustmentAction.RESUME, seen);
        var reason = typed.needed("reason", "理由", Written.LONGEST_REASON);
        Written.judge(typed, "reason");
        typed.orRefuse();
        effects.resume(file, moves.today(), actor.signature());
        moves.move(actor, file, AdjustmentAction.RESUME, reason);
    }

    private void put(Actor actor, UUID id, int number, Written.Document document) {
        rulings.decide(
                id,
                number,
                new Ruling.Decision(
                        document.reason(), document.number(), document.issuedOn(), actor.signature(), moves.now()));
    }
}
