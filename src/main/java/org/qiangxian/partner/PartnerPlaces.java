package org.qiangxian.partner;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.Application;
import org.qiangxian.library.Library;
import org.qiangxian.region.Level;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.RegionKind;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** Which places may be named as a partner: units of county level with an account of their own, in the library or not (R49). */
@Component
class PartnerPlaces {

    private final Regions regions;
    private final Library library;
    private final Accounts accounts;

    PartnerPlaces(Regions regions, Library library, Accounts accounts) {
        this.regions = regions;
        this.library = library;
        this.accounts = accounts;
    }

    /** Why a place cannot be named in a proposal; empty where it can. */
    Optional<String> unfit(Application application, RegionCode code) {
        if (code.equals(application.unit())) {
            return Optional.of("申报的就是本单位，合作城市请选择别的地方。");
        }
        var fictional = fictional(application.unit());
        var unit = regions.find(code)
                .filter(Region::current)
                .filter(each -> each.fictional() == fictional)
                .filter(PartnerPlaces::county)
                .orElse(null);
        if (unit == null) {
            return Optional.of("没有这个县（市、区、旗）、镇或功能区。请核对名称和代码。");
        }
        return accounts.holders(Role.CITY, code).stream().allMatch(each -> each.demonstration() && !fictional)
                ? Optional.of("%s在平台上还没有账号，不能答复。请先请它开通账号，或不列它。".formatted(name(code)))
                : Optional.empty();
    }

    private static boolean county(Region unit) {
        return unit.level() == Level.COUNTY || unit.level() == Level.ZONE || unit.kind() == RegionKind.TOWN;
    }

    /** The members that may be chosen from, each with its code, in the order of codes. */
    List<String> members(RegionCode but) {
        return (fictional(but) ? library.fictionalMembers() : library.members())
                .stream()
                        .map(member -> member.code())
                        .filter(code -> !code.equals(but))
                        .map(code -> code.value() + " " + name(code))
                        .toList();
    }

    /** Whether the actor is a demonstration account and the place real, so that it cannot answer for it. */
    boolean apart(Actor actor, RegionCode unit) {
        return actor.demonstration() && !fictional(unit);
    }

    /** Whether a county is the other one under its present code, and not a merger with further units. */
    boolean same(RegionCode former, RegionCode unit, Instant now) {
        return regions.find(former)
                .flatMap(each -> regions.successorOf(each, Chinese.day(now).getYear()))
                .filter(heir -> heir.code().equals(unit))
                .isPresent();
    }

    boolean fictional(RegionCode unit) {
        return regions.get(unit).fictional();
    }

    String name(RegionCode unit) {
        return regions.displayName(unit);
    }
}
