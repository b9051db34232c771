package org.qiangxian.disclosure;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.circle.Circles;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** The relation of a place to a reader, determined anew at every reading. */
@Component
class Relations {

    private final Regions regions;
    private final Library library;
    private final Circles circles;
    private final Consents consents;

    Relations(Regions regions, Library library, Circles circles, Consents consents) {
        this.regions = regions;
        this.library = library;
        this.circles = circles;
        this.consents = consents;
    }

    /** Its relation to this reader; null is the public. */
    Whose whose(@Nullable Actor reader, RegionCode place) {
        var area = reader == null ? null : reader.area();
        if (place.equals(area)) {
            return Whose.OWN;
        }
        var within = regions.covers(area, place);
        if (library.isMember(place)) {
            return within ? Whose.MEMBER_WITHIN : Whose.MEMBER_ELSEWHERE;
        }
        if (area != null && circles.consented(area, place)) {
            return Whose.CIRCLE;
        }
        return within ? Whose.WITHIN : Whose.ELSEWHERE;
    }

    /** The same for public data, which stays public when a place leaves the library. */
    Whose publicly(@Nullable Actor reader, RegionCode place) {
        var whose = whose(reader, place);
        return switch (whose) {
            case WITHIN, CIRCLE -> Whose.MEMBER_WITHIN;
            case ELSEWHERE -> Whose.MEMBER_ELSEWHERE;
            case OWN, MEMBER_WITHIN, MEMBER_ELSEWHERE, PARTNER -> whose;
        };
    }

    boolean published(RegionCode place) {
        return library.isPublished(place);
    }

    /** See {@link Disclosure#named}. */
    Set<RegionCode> named(Actor reader) {
        var area = reader.area();
        if (area == null) {
            return Set.of();
        }
        return switch (reader.role()) {
            case CITY -> {
                var named = new HashSet<>(consents.partnersOf(area));
                named.add(area);
                yield Set.copyOf(named);
            }
            case CITY_BUREAU, PROVINCE -> regions.get(area).fictional() ? Set.of() : led(area);
            case SAMR, OPERATOR, EXPERT, DEPARTMENT, ORGANISER, DISCIPLINE, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN ->
                Set.of();
        };
    }

    /** See {@link Disclosure#namedPublicly}. */
    Set<RegionCode> namedPublicly(RegionCode place) {
        return regions.get(place).fictional()
                ? Set.of()
                : library.members().stream().map(Membership::code).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The members in an area, and the counties that ever let it read their figures through its circle: these may be or
     * become members.
     */
    private Set<RegionCode> led(RegionCode area) {
        return Stream.concat(
                        library.membersWithin(area).stream().map(Membership::code),
                        circles.everConsented(area).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
