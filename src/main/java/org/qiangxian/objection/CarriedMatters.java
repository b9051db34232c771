package org.qiangxian.objection;

import org.qiangxian.library.MembershipCarried;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The objections of a city whose code is in force no more are those of its successor, which proves them and reads what is decided. */
@Component
class CarriedMatters {

    private final MatterRepository matters;

    CarriedMatters(MatterRepository matters) {
        this.matters = matters;
    }

    @EventListener
    void on(MembershipCarried carried) {
        matters.carry(carried.place(), carried.other());
    }
}
