package org.qiangxian.adjustment;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Seen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of the acts in a case that need one press only (R20); {@link AdjustmentAction} says who may do each.
 */
@Service
@Transactional
class Adjustments {

    private final AdjustmentRepository matters;
    private final HearingRepository hearings;
    private final CaseFiles files;
    private final AdjustmentMoves moves;

    Adjustments(AdjustmentRepository matters, HearingRepository hearings, CaseFiles files, AdjustmentMoves moves) {
        this.matters = matters;
        this.hearings = hearings;
        this.files = files;
        this.moves = moves;
    }

    /** Does one of them, by its row. */
    void press(Actor actor, UUID id, AdjustmentAction action, String reason, Seen seen) {
        if (action == AdjustmentAction.OPEN) {
            matters.lock(files.get(actor, id).matter().unit());
        }
        var file = moves.ready(actor, id, action, seen);
        moves.move(actor, file, action, said(file, action, reason));
        switch (action) {
            case AGREE -> matters.agree(id, actor.signature());
            case OPEN -> matters.open(id, actor.signature(), moves.now());
            case EXTEND -> hearings.extend(id, file.hearings().size(), moves.now());
            case END_HEARING -> hearings.end(id, file.hearings().size(), moves.now());
            case CORRECT -> file.hearing().ifPresent(it -> hearings.end(id, it.round(), moves.now()));
            default -> {}
        }
    }

    /** The words recorded at the end of a hearing that nobody closed: silence is noted as silence, not as consent. */
    static String said(CaseFile file, AdjustmentAction action, String reason) {
        return action == AdjustmentAction.END_HEARING
                ? "%s；%s。"
                        .formatted(
                                file.heard(Role.CITY) ? "本地提交了意见" : "本地没有提交意见",
                                file.heard(Role.PROVINCE) ? "省局提交了意见" : "省局没有提交意见")
                : reason;
    }
}
