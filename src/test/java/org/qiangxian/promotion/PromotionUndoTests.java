package org.qiangxian.promotion;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.UndoWalk;
import org.qiangxian.procedure.Undoes;
import org.springframework.beans.factory.annotation.Autowired;

/** R90: each act on a recommendation, undone within ten minutes. */
@PlatformTest
@Undoes(PromotionAction.class)
class PromotionUndoTests extends UndoWalk {

    @Autowired
    Promoting promoting;

    @Autowired
    PromotionMoves moves;

    @Autowired
    PromotionRepository repository;

    @Override
    protected Stream<Supplier<Case>> cases() {
        return Stream.of(
                () -> at(PromotionStatus.PROPOSED, PromotionAction.AGREE, Promoting.CITY, PromotionAction.NOTE, 1),
                () -> at(PromotionStatus.PROPOSED, PromotionAction.DECLINE, Promoting.CITY, null, 1),
                () -> at(PromotionStatus.AGREED, PromotionAction.NOTE, Promoting.SAMR, PromotionAction.REVOKE, 1),
                () -> at(PromotionStatus.AGREED, PromotionAction.REVOKE, Promoting.CITY, null, 1),
                () -> at(PromotionStatus.PROPOSED, PromotionAction.WITHDRAW, Promoting.PROVINCE, null, 1),
                this::proposed);
    }

    private Case proposed() {
        var report = promoting.read();
        return new Case(
                PromotionAction.PROPOSE,
                Promoting.PROVINCE,
                Promotions.KIND + "/" + Promotion.idOf(report, 1),
                () -> moves.propose(Promoting.PROVINCE, report, 1),
                () -> promoting.of(report),
                () -> promoting.press(Promoting.CITY, promoting.of(report).getFirst(), PromotionAction.AGREE),
                1,
                () -> promoting.leave(report));
    }

    private Case at(
            PromotionStatus status, PromotionAction action, Actor actor, @Nullable PromotionAction then, int messages) {
        var it = promoting.at(status);
        return new Case(
                action,
                actor,
                it.matter(),
                () -> promoting.press(actor, it, action),
                () -> List.of(repository.find(it.id()).orElseThrow()),
                then == null ? null : () -> promoting.press(by(then), it, then),
                messages,
                () -> promoting.leave(it.report()));
    }

    private static Actor by(PromotionAction action) {
        return action == PromotionAction.NOTE ? Promoting.SAMR : Promoting.CITY;
    }
}
