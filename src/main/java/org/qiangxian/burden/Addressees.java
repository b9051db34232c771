package org.qiangxian.burden;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/**
 * Whom an issuer may ask: a province asks its own members, 总局 the members of any recommending body; only members are
 * asked.
 */
@Component
class Addressees {

    private static final RegionCode FICTIONAL = new RegionCode("990000");

    private final Library library;
    private final Regions regions;
    private final StandingRequests standing;

    Addressees(Library library, Regions regions, StandingRequests standing) {
        this.library = library;
        this.regions = regions;
        this.standing = standing;
    }

    /** In the order of codes. */
    List<Addressee> choices(Actor actor) {
        actor.require(Role.SAMR, Role.PROVINCE);
        var area = actor.area();
        if (area != null) {
            return library.membersOf(area).stream()
                    .map(member -> new Addressee(
                            member.code(),
                            regions.displayName(member.code()),
                            member.code().value(),
                            member.fictional()))
                    .toList();
        }
        var choices = new ArrayList<Addressee>();
        regions.recommenders().forEach(body -> add(choices, body.code(), false));
        if (regions.find(FICTIONAL).isPresent()) {
            add(choices, FICTIONAL, true);
        }
        return choices;
    }

    private void add(List<Addressee> choices, RegionCode body, boolean fictional) {
        var members = library.membersOf(body).size();
        if (members > 0) {
            choices.add(new Addressee(body, regions.displayName(body), members + " 个成员", fictional));
        }
    }

    /** The cities that were chosen, in the order of codes; refuses any that the actor may not ask. */
    List<RegionCode> places(Actor actor, List<RegionCode> areas) {
        var allowed = choices(actor);
        var chosen =
                allowed.stream().filter(each -> areas.contains(each.code())).toList();
        if (chosen.size() != areas.size()) {
            throw Refusal.Invalid.of("areas", "只能征询所辖范围内的培育库成员。请重新选择。");
        }
        if (chosen.stream().map(Addressee::fictional).distinct().count() > 1) {
            throw Refusal.Invalid.of("areas", "示例省是虚构的，不能与真实地区一起征询。请分开登记。");
        }
        return chosen.stream()
                .flatMap(each -> actor.area() != null
                        ? Stream.of(each.code())
                        : library.membersOf(each.code()).stream().map(Membership::code))
                .sorted()
                .toList();
    }

    /**
     * The cities through which a request concerns a reader: the reader's own city, or the members in the area of a city
     * bureau or a 纪检监察.
     */
    List<RegionCode> concerned(Actor actor) {
        var area = actor.area();
        if (area == null) {
            return List.of();
        }
        return switch (actor.role()) {
            case CITY -> List.of(area);
            case CITY_BUREAU, DISCIPLINE ->
                library.membersWithin(area).stream().map(Membership::code).toList();
            default -> List.of();
        };
    }

    boolean fictional(RegionCode place) {
        return regions.get(place).fictional();
    }

    /** The standing requests, which are addressed to nobody in particular. */
    StandingRequests standing() {
        return standing;
    }
}
