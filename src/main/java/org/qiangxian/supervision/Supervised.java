package org.qiangxian.supervision;

import java.time.Clock;
import java.time.LocalDate;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.library.Library;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.region.TypedPlaces;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** The cities whose page a reader may open: its own, or the members in its area, one at a time (R1). */
@Component
class Supervised {

    private final Regions regions;
    private final Library library;
    private final Clock clock;

    Supervised(Regions regions, Library library, Clock clock) {
        this.regions = regions;
        this.library = library;
        this.clock = clock;
    }

    LocalDate today() {
        return Chinese.day(clock.instant());
    }

    /** The city, if the reader may open its page; refuses all others alike. */
    RegionCode require(Actor actor, RegionCode code) {
        if (!opens(actor, code)) {
            throw unknown();
        }
        return code;
    }

    /**
     * Whether a reader may open the page of a city; a demonstration account, whose password is public, opens no real
     * one.
     */
    boolean opens(Actor actor, RegionCode code) {
        if (actor.demonstration() && !fictional(code)) {
            return false;
        }
        return switch (actor.role()) {
            case CITY -> code.equals(actor.area());
            case CITY_BUREAU, PROVINCE -> within(actor, code) && library.isMember(code);
            case SAMR -> library.isMember(code);
            case OPERATOR, EXPERT, DEPARTMENT, ORGANISER, DISCIPLINE, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN ->
                false;
        };
    }

    /** Whether late items of a city are shown to such a reader at all: the city, its bureau and its province. */
    static boolean seesDays(Actor actor) {
        return actor.is(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE);
    }

    private boolean within(Actor actor, RegionCode code) {
        return !code.equals(actor.area()) && regions.covers(actor.area(), code);
    }

    boolean member(RegionCode code) {
        return library.isMember(code);
    }

    /** The city of a name or a code that the reader typed. */
    RegionCode named(Actor actor, String typed) {
        return new TypedPlaces(regions).one("place", typed, place -> opens(actor, place.code()));
    }

    String name(RegionCode code) {
        return regions.displayName(code);
    }

    boolean fictional(RegionCode code) {
        return regions.find(code).filter(place -> place.fictional()).isPresent();
    }

    /** The body that recommends the city. */
    RegionCode recommender(RegionCode code) {
        return regions.provincialBodyOf(code).code();
    }

    static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这个页面，或者它不在您的范围内。请从“督导与评估”重新进入。");
    }
}
