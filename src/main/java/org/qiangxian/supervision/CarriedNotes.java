package org.qiangxian.supervision;

import org.qiangxian.account.AccountFact.OrganisationMoved;
import org.qiangxian.account.Role;
import org.qiangxian.library.MembershipCarried;
import org.qiangxian.region.Level;
import org.qiangxian.region.Regions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * An open note lies with the office above its city as the city lies today: with the bureau that took the city up, or the province where
 * none stands between; where the office itself goes over to another code, with it under that code.
 */
@Component
class CarriedNotes {

    private final NoteRepository notes;
    private final Regions regions;

    CarriedNotes(NoteRepository notes, Regions regions) {
        this.notes = notes;
        this.regions = regions;
    }

    @EventListener
    void on(MembershipCarried carried) {
        var to = carried.other();
        var office = regions.cityOf(to)
                .filter(city -> city.level() == Level.CITY && !city.code().equals(to))
                .map(city -> new Office(Role.CITY_BUREAU, city.code()))
                .orElseGet(() ->
                        new Office(Role.PROVINCE, regions.provincialBodyOf(to).code()));
        notes.hand(carried.place(), office);
        notes.hand(to, office);
    }

    @EventListener
    void on(OrganisationMoved moved) {
        if (moved.has(Role.CITY_BUREAU)) {
            notes.handAll(moved.from(), moved.to());
        }
    }
}
