package org.qiangxian.supervision;

import org.qiangxian.library.MembershipCarried;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is kept of a city whose code is in force no more goes on under the code of its successor. */
@Component
class CarriedSupervision {

    private final OwnDayRepository repository;

    CarriedSupervision(OwnDayRepository repository) {
        this.repository = repository;
    }

    @EventListener
    void on(MembershipCarried carried) {
        repository.carry(carried.place(), carried.other());
    }
}
