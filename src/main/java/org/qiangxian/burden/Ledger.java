package org.qiangxian.burden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of 负担台账 (R3 d): what those above ask of each city, visible at every level. It says what was asked, never
 * how well or how fast anybody answered, so that it ranks nobody: rows stand in the order of codes.
 */
@Service
@Transactional(readOnly = true)
public class Ledger {

    private final LedgerQuery query;
    private final DataRequests requests;
    private final Addressees addressees;
    private final Regions regions;
    private final BurdenSettings settings;

    Ledger(LedgerQuery query, DataRequests requests, Addressees addressees, Regions regions, BurdenSettings settings) {
        this.query = query;
        this.requests = requests;
        this.addressees = addressees;
        this.regions = regions;
        this.settings = settings;
    }

    /** The ledger of a year: a city's own, a province's area, all for 总局 and 纪检监察; none of it by any value. */
    public LedgerPage page(Actor actor, @Nullable Integer wanted) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR, Role.DISCIPLINE);
        int year = wanted == null ? requests.today().getYear() : wanted;
        var asked = query.asked(year).stream().filter(visible(actor)).toList();
        var area = actor.is(Role.PROVINCE) ? actor.area() : null;
        var fictional = actor.area() != null && addressees.fictional(actor.area());
        return page(year, asked, own(actor, asked), area, fictional);
    }

    /** What the public may know: the programme's total, without demonstration and 示例省. */
    LedgerPage published(int year) {
        var asked = query.asked(year).stream()
                .filter(each -> !each.fictional() && !each.demonstration())
                .toList();
        return page(year, asked, List.of(), null, false);
    }

    private LedgerPage page(
            int year,
            List<LedgerQuery.Asked> asked,
            List<LedgerPage.Own> own,
            @Nullable RegionCode area,
            boolean fictional) {
        var spared = query.spared(year, area, fictional);
        return new LedgerPage(
                year,
                years(year),
                rows(asked, Channel.CITY),
                rows(asked, Channel.PROVINCE),
                own,
                settings.minutes(),
                query.median(year, area, fictional)
                        .map(minutes -> "中位数 %s 分钟".formatted(Chinese.figure(minutes, 0)))
                        .orElse("实际填完的不足 %d 份，不显示".formatted(LedgerQuery.FEWEST)),
                spared.times(),
                Plan.hours(Math.round(spared.minutes())));
    }

    private Predicate<LedgerQuery.Asked> visible(Actor actor) {
        var area = actor.area();
        return switch (actor.role()) {
            case CITY -> each -> each.unit().equals(area);
            case CITY_BUREAU -> each -> each.channel() == Channel.CITY && regions.covers(area, each.unit());
            case PROVINCE -> each -> each.recommender().equals(area);
            default -> _ -> true;
        };
    }

    private List<LedgerPage.Own> own(Actor actor, List<LedgerQuery.Asked> asked) {
        if (!actor.is(Role.CITY, Role.PROVINCE)) {
            return List.of();
        }
        return asked.stream()
                .filter(each -> each.unit().equals(actor.area()))
                .map(each -> new LedgerPage.Own(requests.get(actor, each.request()), each.minutes()))
                .toList();
    }

    private List<LedgerPage.Row> rows(List<LedgerQuery.Asked> asked, Channel channel) {
        var byUnit = asked.stream()
                .filter(each -> each.channel() == channel)
                .collect(Collectors.groupingBy(LedgerQuery.Asked::unit, LinkedHashMap::new, Collectors.toList()));
        return byUnit.entrySet().stream()
                .map(unit -> new LedgerPage.Row(
                        Objects.requireNonNull(unit.getKey()),
                        regions.displayName(unit.getKey()),
                        unit.getValue().stream()
                                .mapToInt(LedgerQuery.Asked::minutes)
                                .sum(),
                        unit.getValue().size(),
                        unit.getValue().getFirst().fictional()))
                .toList();
    }

    private List<Integer> years(int year) {
        var years = new ArrayList<>(query.years());
        if (!years.contains(year)) {
            years.addFirst(year);
        }
        return years;
    }
}
