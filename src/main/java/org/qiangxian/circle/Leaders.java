package org.qiangxian.circle;

import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.discipline.SetForOthers;
import org.qiangxian.library.Library;
import org.qiangxian.notice.Recipient;
import org.qiangxian.region.Level;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.RegionKind;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/**
 * Who leads the circle of a county: its city bureau, or the province or 兵团 where that administers it directly (R100).
 */
@Component
class Leaders {

    private final Regions regions;
    private final Library library;

    Leaders(Regions regions, Library library) {
        this.regions = regions;
        this.library = library;
    }

    /** The area whose circle a county may take part in. */
    RegionCode of(RegionCode unit) {
        return regions.cityOf(unit)
                .or(() -> regions.recommenderOf(unit))
                .orElseGet(() -> regions.provinceOf(unit))
                .code();
    }

    /** The counties outside the library for whom a circle of this leader is meant, and their towns, in the order of codes. */
    List<RegionCode> outside(RegionCode leader) {
        return regions.childrenOf(leader).stream()
                .flatMap(unit -> Stream.concat(
                        Stream.of(unit),
                        unit.level() == Level.COUNTY ? regions.childrenOf(unit.code()).stream() : Stream.of()))
                .filter(Leaders::countyLevel)
                .map(Region::code)
                .filter(unit -> of(unit).equals(leader) && !library.isMember(unit))
                .toList();
    }

    /** Whether this body leads any county itself; a province leads only counties that no city stands above. */
    boolean hasCounties(RegionCode leader) {
        return regions.childrenOf(leader).stream()
                .anyMatch(unit -> countyLevel(unit) && of(unit.code()).equals(leader));
    }

    /** The judge of sentences that set numbers for the units below this one, down to counties (R3). */
    SetForOthers others(RegionCode leader) {
        return new SetForOthers(regions.childrenOf(leader).stream()
                .flatMap(below -> Stream.concat(
                        Stream.of(below),
                        below.level() == Level.CITY ? regions.childrenOf(below.code()).stream() : Stream.of()))
                .map(Region::name)
                .toList());
    }

    /** Whether the body leads the area in which the county lies today; a county no longer in force has no leader. */
    boolean leads(RegionCode leader, RegionCode unit) {
        return regions.get(unit).current() && of(unit).equals(leader);
    }

    /** Whether a county is the other one under its present code, and not a merger with further units. */
    boolean same(RegionCode former, RegionCode unit, int year) {
        return regions.successorOf(regions.get(former), year)
                .filter(heir -> heir.code().equals(unit))
                .isPresent();
    }

    boolean member(RegionCode unit) {
        return library.isMember(unit);
    }

    boolean county(RegionCode unit) {
        return countyLevel(regions.get(unit));
    }

    /** 市局 or 省局, as a county calls its leader. */
    String called(RegionCode leader) {
        return city(leader) ? "市局" : "省局";
    }

    Recipient desk(RegionCode leader) {
        return city(leader) ? Recipient.cityBureau(leader) : Recipient.province(leader);
    }

    String place(RegionCode unit) {
        return regions.displayName(unit);
    }

    boolean fictional(RegionCode unit) {
        return regions.get(unit).fictional();
    }

    /** The area the actor leads. */
    static RegionCode own(Actor actor) {
        actor.require(Role.CITY_BUREAU, Role.PROVINCE);
        return area(actor);
    }

    /** The county the actor acts for; no form can name another (R14). */
    static RegionCode county(Actor actor) {
        actor.require(Role.CITY);
        return area(actor);
    }

    /** Refuses a demonstration account on a real place. */
    void requireApart(Actor actor, RegionCode unit) {
        if (actor.demonstration() && !fictional(unit)) {
            throw new Refusal.Forbidden("演示账号只能办理示例省的辖区培育；真实地区由正式账号办理。");
        }
    }

    private static RegionCode area(Actor actor) {
        var area = actor.area();
        if (area == null) {
            throw new Refusal.Forbidden("您的岗位没有所属地区。请联系系统管理员核对单位。");
        }
        return area;
    }

    private boolean city(RegionCode leader) {
        return regions.get(leader).level() == Level.CITY;
    }

    private static boolean countyLevel(Region unit) {
        return unit.level() == Level.COUNTY || unit.level() == Level.ZONE || unit.kind() == RegionKind.TOWN;
    }
}
