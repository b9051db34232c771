package org.qiangxian.adjustment;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Typed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 复核: the city asks within ten working days, and a third person, who neither opened nor decided, upholds or revokes; 总局
 * may find its decision wrong on its own, however long ago the case ended. A correction is a visible act, and what it
 * corrects stays on record (R20).
 */
@Service
@Transactional
class Reviews {

    private final RulingRepository rulings;
    private final AdjustmentMoves moves;
    private final Effects effects;

    Reviews(RulingRepository rulings, AdjustmentMoves moves, Effects effects) {
        this.rulings = rulings;
        this.moves = moves;
        this.effects = effects;
    }

    /** The city asks. */
    void ask(Actor actor, UUID id, Typed typed, Seen seen) {
        var file = moves.ready(actor, id, AdjustmentAction.ASK_REVIEW, seen);
        var words = typed.needed("request", "申请复核的理由", Written.LONGEST_TEXT);
        Written.judge(typed, "request");
        typed.orRefuse();
        var ruling = file.ruling().orElseThrow();
        rulings.insert(id, begun(actor, file, ruling, words));
        moves.move(actor, file, AdjustmentAction.ASK_REVIEW, "");
    }

    /** A third person answers: {@code UPHOLD}, {@code REVOKE}, or {@code ANNUL} where nobody asked. */
    void answer(Actor actor, UUID id, AdjustmentAction action, Typed typed, Seen seen) {
        var file = moves.ready(actor, id, action, seen);
        var document = Written.document(typed, file, action, moves.today());
        typed.orRefuse();
        var review = file.review().filter(it -> it.answer() == null).orElseGet(() -> {
            var own = begun(actor, file, file.ruling().orElseThrow(), "");
            rulings.insert(id, own);
            return own;
        });
        var upheld = action == AdjustmentAction.UPHOLD;
        rulings.answer(
                id,
                review.number(),
                new Review.Answer(
                        upheld,
                        document.reason(),
                        document.number(),
                        document.issuedOn(),
                        actor.signature(),
                        moves.now()));
        if (!upheld) {
            effects.undo(file, actor.signature());
        }
        moves.move(actor, file, action, document.reason());
    }

    private Review begun(Actor actor, CaseFile file, Ruling ruling, String words) {
        return new Review(file.reviews().size() + 1, ruling.number(), words, actor.signature(), moves.now(), null);
    }
}
