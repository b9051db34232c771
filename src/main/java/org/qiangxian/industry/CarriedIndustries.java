package org.qiangxian.industry;

import org.qiangxian.library.MembershipCarried;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the industries of a county whose code is no longer in force to the code of its successor. */
@Component
class CarriedIndustries {

    private final IndustryRepository repository;

    CarriedIndustries(IndustryRepository repository) {
        this.repository = repository;
    }

    @EventListener
    void on(MembershipCarried carried) {
        repository.carry(carried.place(), carried.other());
    }
}
