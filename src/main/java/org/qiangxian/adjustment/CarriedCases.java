package org.qiangxian.adjustment;

import org.qiangxian.library.Library;
import org.qiangxian.library.MembershipCarried;
import org.qiangxian.library.MembershipRecorded;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * After a change of places the cases of a member go on with the unit that takes its membership over. When the
 * membership ended, its 暂停 ends too, because there is nothing left to renew or resume, while the case goes on; likewise
 * where the other unit was a member itself, which nobody suspended.
 */
@Component
class CarriedCases {

    private final AdjustmentRepository matters;
    private final Library library;
    private final Regions regions;

    CarriedCases(AdjustmentRepository matters, Library library, Regions regions) {
        this.matters = matters;
        this.library = library;
        this.regions = regions;
    }

    @EventListener
    void on(MembershipCarried carried) {
        var to = carried.other();
        if (!library.historyOf(to).equals(library.historyOf(carried.place()))) {
            end(carried.place());
        }
        var province = regions.provincialBodyOf(to);
        matters.carry(carried.place(), to, province.code());
    }

    @EventListener
    void on(MembershipRecorded recorded) {
        if (!recorded.member()) {
            end(recorded.code());
        }
    }

    private void end(RegionCode unit) {
        matters.ofUnit(unit).stream()
                .filter(it -> it.suspendedUntil() != null)
                .forEach(it -> matters.suspend(it.id(), null, null));
    }
}
