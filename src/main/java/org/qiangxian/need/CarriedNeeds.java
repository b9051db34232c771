package org.qiangxian.need;

import org.qiangxian.library.MembershipCarried;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is kept of a city whose code is in force no more goes on under the code of its successor. */
@Component
class CarriedNeeds {

    private final NeedRepository repository;

    CarriedNeeds(NeedRepository repository) {
        this.repository = repository;
    }

    @EventListener
    void on(MembershipCarried carried) {
        repository.carry(carried.place(), carried.other());
    }
}
