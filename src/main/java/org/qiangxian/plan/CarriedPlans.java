package org.qiangxian.plan;

import java.util.Arrays;
import org.qiangxian.account.AccountFact.OrganisationMoved;
import org.qiangxian.library.MembershipCarried;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves the plans of a county whose code is no longer in force to the code of its successor. No lineage names one successor for a whole
 * city or province: the plans of a bureau or a province go along when its office goes over to another code, and stay until then, where
 * higher levels read them.
 */
@Component
class CarriedPlans {

    private final PlanRepository plans;

    CarriedPlans(PlanRepository plans) {
        this.plans = plans;
    }

    @EventListener
    void on(MembershipCarried carried) {
        plans.carry(PlanLevel.COUNTY, carried.place(), carried.other());
    }

    @EventListener
    void on(OrganisationMoved moved) {
        Arrays.stream(PlanLevel.values())
                .filter(level -> level != PlanLevel.COUNTY && moved.has(level.role()))
                .forEach(level -> plans.carry(level, moved.from(), moved.to()));
    }
}
