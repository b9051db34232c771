package org.qiangxian.need;

import org.qiangxian.account.AccountFact.OrganisationMoved;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.library.MembershipCarried;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What is kept of a city whose code is in force no more goes on under the code of its successor, and lies with the office above that
 * one; where an office itself goes over to another code, what it holds and was assigned goes along.
 */
@Component
class CarriedNeeds {

    private static final Signature PLATFORM = Signature.of("平台");

    private final NeedDoor door;
    private final CarriedNeedRepository needs;

    CarriedNeeds(NeedDoor door, CarriedNeedRepository needs) {
        this.door = door;
        this.needs = needs;
    }

    @EventListener
    void on(MembershipCarried carried) {
        needs.carry(carried.place(), carried.other());
        door.needs().of(carried.other()).stream()
                .filter(need -> need.status() != NeedStatus.CLOSED)
                .forEach(this::follow);
    }

    /** To the office of the same level above the city as it lies today; where there is none, to the next one. */
    private void follow(Need need) {
        var all = door.offices().above(need.unit());
        if (!all.contains(need.holder())) {
            var office = door.offices().standing(need.unit(), need.holder());
            needs.hand(need.id(), office, door.clock().now());
            var words = "行政区划变更，由%s继续办理".formatted(door.offices().name(office));
            door.needs()
                    .step(
                            need.matter(),
                            "转承接单位",
                            words,
                            true,
                            PLATFORM,
                            door.clock().now());
        }
        all.stream()
                .filter(office -> office.role() == Role.CITY_BUREAU)
                .forEach(office -> needs.assign(need.id(), office));
    }

    @EventListener
    void on(OrganisationMoved moved) {
        if (moved.has(Role.CITY_BUREAU)) {
            needs.handAll(new Office(Role.CITY_BUREAU, moved.from()), new Office(Role.CITY_BUREAU, moved.to()));
        }
        if (moved.has(Role.DEPARTMENT)) {
            needs.move(moved.organisation(), moved.to());
        }
    }
}
