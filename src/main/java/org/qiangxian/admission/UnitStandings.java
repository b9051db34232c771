package org.qiangxian.admission;

import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** The names of places and whether they are members, in the words of the pages of entry. */
@Component
class UnitStandings {

    private final Library library;
    private final Regions regions;
    private final PlaceChanges changes;

    UnitStandings(Library library, Regions regions, PlaceChanges changes) {
        this.changes = changes;
        this.library = library;
        this.regions = regions;
    }

    /** 在库, 2026年起不在库 or 没有在库. */
    String words(RegionCode unit) {
        return library.find(unit).map(Membership::words).orElse("没有在库");
    }

    boolean member(RegionCode unit) {
        return library.isMember(unit);
    }

    String place(RegionCode unit) {
        return regions.displayName(unit);
    }

    boolean fictional(RegionCode unit) {
        return regions.get(unit).fictional();
    }

    /** Whether the actor is of a level above the unit. */
    boolean above(Actor actor, RegionCode unit) {
        return actor.is(Role.SAMR) || actor.is(Role.CITY_BUREAU, Role.PROVINCE) && regions.covers(actor.area(), unit);
    }

    /** Units that were merged or divided and of which 总局 has not decided who goes on. */
    List<ChangedPlace> changed() {
        return changes.open();
    }

    String nation() {
        return library.nation();
    }
}
