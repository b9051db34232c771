package org.qiangxian.plan;

import org.qiangxian.library.MembershipCarried;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The plans of a county whose code is in force no more go on under the code of its successor. Those of a bureau or a province stay
 * under the code they were written under: no lineage says of a city that another goes on with the whole of it, and its plans are
 * nobody else's word. The levels above read them there.
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
