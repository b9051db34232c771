package org.qiangxian.adjustment;

import org.qiangxian.library.MembershipCarried;
import org.qiangxian.library.MembershipRecorded;
import org.qiangxian.region.Regions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * After a change of places the cases of a member go on with the unit that takes its membership over. With a membership its 暂停 ends:
 * there is nothing to renew or resume, and the case goes on.
 */
@Component
class CarriedCases {

    private final AdjustmentRepository matters;
    private final Regions regions;

    CarriedCases(AdjustmentRepository matters, Regions regions) {
        this.matters = matters;
        this.regions = regions;
    }

    @EventListener
    void on(MembershipCarried carried) {
        var to = carried.other();
        var province = regions.recommenderOf(to).orElseGet(() -> regions.provinceOf(to));
        matters.carry(carried.place(), to, province.code());
    }

    @EventListener
    void on(MembershipRecorded recorded) {
        if (!recorded.member()) {
            matters.ofUnit(recorded.code()).stream()
                    .filter(it -> it.suspendedUntil() != null)
                    .forEach(it -> matters.suspend(it.id(), null, null));
        }
    }
}
