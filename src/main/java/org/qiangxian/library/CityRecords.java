package org.qiangxian.library;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** Puts together the page 本地档案 for those who may see it: the place itself, the bureaus above it, 总局. */
@Component
class CityRecords {

    private final Library library;
    private final Regions regions;
    private final TypeTrails trails;
    private final CityTypes types;
    private final Contacts contacts;

    CityRecords(Library library, Regions regions, TypeTrails trails, CityTypes types, Contacts contacts) {
        this.types = types;
        this.contacts = contacts;
        this.library = library;
        this.regions = regions;
        this.trails = trails;
    }

    CityRecordPage page(Actor actor, RegionCode code) {
        var mine = actor.is(Role.CITY) && code.equals(actor.area());
        var above = actor.is(Role.CITY_BUREAU, Role.PROVINCE) && regions.covers(actor.area(), code);
        if (!mine && !above && !actor.is(Role.SAMR, Role.OPERATOR)) {
            throw new Refusal.Forbidden("您的岗位不能查看该地的档案。成员名单和公开数据请看公开页面。");
        }
        var unit = regions.get(code);
        var strategies = library.strategiesOf(code);
        var latest = strategies.isEmpty() ? null : strategies.getFirst();
        return new CityRecordPage(
                code,
                regions.displayName(code),
                unit.fictional(),
                library.find(code).orElse(null),
                courseOf(code),
                types.offered(code),
                library.choiceOf(code).orElse(null),
                library.typeOf(code).orElse(null),
                trails.of(actor, code, library.choiceOf(code).orElse(null), regions.displayName(code)),
                latest,
                strategies,
                contacts.of(code).orElse(null),
                mine,
                ContactForm.of(contacts.of(code).orElse(null)),
                StrategyForm.of(latest),
                Map.of(),
                null,
                List.of());
    }

    /** The admissions and ends of a membership, without what happened in between, which is not shown here (R20). */
    private List<MembershipEvent> courseOf(RegionCode code) {
        var all = library.historyOf(code);
        return IntStream.range(0, all.size())
                .filter(at -> {
                    var before = at + 1 < all.size() && all.get(at + 1).status().member();
                    return all.get(at).status().member() != before;
                })
                .mapToObj(all::get)
                .toList();
    }
}
