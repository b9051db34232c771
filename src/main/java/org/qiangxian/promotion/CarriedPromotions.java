package org.qiangxian.promotion;

import org.qiangxian.library.MembershipCarried;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** After a change of places the recommendations of a unit go on with the unit that goes on, and its consent with them. */
@Component
class CarriedPromotions {

    private final PromotionRepository repository;

    CarriedPromotions(PromotionRepository repository) {
        this.repository = repository;
    }

    @EventListener
    void on(MembershipCarried carried) {
        repository.carry(carried.place(), carried.other());
    }
}
