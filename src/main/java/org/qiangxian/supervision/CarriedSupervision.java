package org.qiangxian.supervision;

import java.util.stream.Stream;
import org.qiangxian.account.AccountFact.OrganisationMoved;
import org.qiangxian.account.Role;
import org.qiangxian.library.MembershipCarried;
import org.qiangxian.region.Level;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves what belongs to a city whose code is no longer in force to the code of its successor; an open note of its bureau then lies with
 * the office above the city as the city lies today: with the bureau that took the city up, or the province where none stands between.
 * Where an office itself goes over to another code, its open notes, announced visits and evaluations go along.
 */
@Component
class CarriedSupervision {

    private final OwnDayRepository cities;
    private final OfficeRepository offices;
    private final LeftSupervision left;
    private final Regions regions;

    CarriedSupervision(OwnDayRepository cities, OfficeRepository offices, LeftSupervision left, Regions regions) {
        this.cities = cities;
        this.offices = offices;
        this.left = left;
        this.regions = regions;
    }

    /** What the successor has of its own already ends under the old code, and the rest is handed on. */
    @EventListener
    void on(MembershipCarried carried) {
        cities.carry(carried.place(), carried.other());
        left.end(carried.place());
        offices.hand(carried.other(), above(carried.other()));
    }

    private Office above(RegionCode unit) {
        return regions.cityOf(unit)
                .filter(city -> city.level() == Level.CITY && !city.code().equals(unit))
                .map(city -> new Office(Role.CITY_BUREAU, city.code()))
                .orElseGet(() ->
                        new Office(Role.PROVINCE, regions.provincialBodyOf(unit).code()));
    }

    @EventListener
    void on(OrganisationMoved moved) {
        Stream.of(Role.CITY_BUREAU, Role.PROVINCE)
                .filter(moved::has)
                .forEach(role -> offices.move(new Office(role, moved.from()), new Office(role, moved.to())));
    }
}
