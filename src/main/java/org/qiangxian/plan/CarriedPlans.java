package org.qiangxian.plan;

import org.qiangxian.library.MembershipCarried;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves the plans of a county whose code is no longer in force to the code of its successor. Plans of a bureau or a
 * province stay under their code, because no lineage names one successor for a whole city or province; higher levels
 * read them there.
 */
@Component
class CarriedPlans {

    private final PlanRepository plans;

    CarriedPlans(PlanRepository plans) {
        this.plans = plans;
    }

    @EventListener
    void on(MembershipCarried carried) {
        plans.carry(carried.place(), carried.other());
    }
}
