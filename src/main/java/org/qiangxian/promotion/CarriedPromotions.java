package org.qiangxian.promotion;

import org.qiangxian.library.Ending;
import org.qiangxian.library.MembershipCarried;
import org.qiangxian.library.MembershipRecorded;
import org.qiangxian.region.RegionCode;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves the recommendations of a unit, with its consent, to its successor after a change of places, and ends open
 * questions to a unit with its membership.
 */
@Component
class CarriedPromotions implements Ending {

    private final PromotionRepository repository;
    private final PromotionMoves moves;

    CarriedPromotions(PromotionRepository repository, PromotionMoves moves) {
        this.repository = repository;
        this.moves = moves;
    }

    @Override
    public String with(RegionCode unit) {
        var asked = repository.of(unit).stream()
                .filter(it -> it.status() == PromotionStatus.PROPOSED)
                .count();
        return asked == 0 ? "" : "还没有答复的 %d 项成果推荐随之撤回，不用再答复。".formatted(asked);
    }

    @EventListener
    void on(MembershipCarried carried) {
        repository.carry(carried.place(), carried.other());
    }

    @EventListener
    void on(MembershipRecorded recorded) {
        if (!recorded.member()) {
            moves.lapse(recorded.code());
        }
    }
}
