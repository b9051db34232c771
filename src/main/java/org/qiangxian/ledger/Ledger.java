package org.qiangxian.ledger;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of 负担台账 (R3 d): what higher levels ask of each city, visible at every level. It shows what was asked,
 * never how well or how fast anybody answered, so that it ranks nobody: rows are in the order of codes.
 */
@Service
@Transactional(readOnly = true)
public class Ledger {

    /** The fewest forms whose median reveals nothing about a single one. */
    private static final int FEWEST = 8;

    private final Budget budget;
    private final Savings savings;
    private final Regions regions;
    private final Clock clock;

    Ledger(Budget budget, Savings savings, Regions regions, Clock clock) {
        this.budget = budget;
        this.savings = savings;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * The ledger of a year for its reader: a city sees itself, a province its area, 总局 and its 纪检监察 all, the 纪检监察 of a
     * province that province.
     */
    public LedgerPage page(Actor actor, @Nullable Integer wanted) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR, Role.DISCIPLINE);
        int year = wanted == null ? WorkingDays.today(clock.instant()).getYear() : wanted;
        var asked = budget.duties(year).stream().filter(visible(actor)).toList();
        var area = actor.is(Role.PROVINCE, Role.DISCIPLINE) ? actor.area() : null;
        var fictional = actor.area() != null && regions.get(actor.area()).fictional();
        return page(year, asked, own(actor, asked), new Reader(actor.is(Role.CITY), area, fictional));
    }

    /** The public part: the programme's total, without demonstration and 示例省. */
    public LedgerPage published(int year) {
        var asked = budget.duties(year).stream()
                .filter(each -> !each.fictional() && !each.demonstration())
                .toList();
        return page(year, asked, List.of(), new Reader(false, null, false));
    }

    /** What the page depends on about its reader. */
    private record Reader(boolean ofCity, @Nullable RegionCode area, boolean fictional) {}

    private LedgerPage page(int year, List<Duty> asked, List<Duty> own, Reader reader) {
        var spared = savings.spared(year, reader.area(), reader.fictional());
        return new LedgerPage(
                year,
                years(year),
                rows(asked.stream().filter(Duty::ofCity)),
                rows(asked.stream().filter(each -> !each.ofCity())),
                own,
                reader.ofCity(),
                budget.limit(),
                median(savings.minutes(year, reader.area(), reader.fictional())),
                spared.times(),
                hours(Math.round(spared.minutes())));
    }

    private Predicate<Duty> visible(Actor actor) {
        var area = actor.area();
        return switch (actor.role()) {
            case CITY -> each -> each.unit().equals(area);
            case CITY_BUREAU -> each -> each.ofCity() && regions.covers(area, each.unit());
            case PROVINCE -> each -> each.recommender().equals(area);
            case DISCIPLINE ->
                each -> area == null || each.recommender().equals(area) || regions.covers(area, each.unit());
            default -> _ -> true;
        };
    }

    private static List<Duty> own(Actor actor, List<Duty> asked) {
        return actor.is(Role.CITY, Role.PROVINCE)
                ? asked.stream()
                        .filter(each -> each.unit().equals(actor.area()))
                        .toList()
                : List.of();
    }

    private List<LedgerPage.Row> rows(Stream<Duty> asked) {
        var byUnit = asked.collect(Collectors.groupingBy(Duty::unit, LinkedHashMap::new, Collectors.toList()));
        return byUnit.entrySet().stream()
                .map(unit -> new LedgerPage.Row(
                        unit.getKey(),
                        regions.displayName(unit.getKey()),
                        unit.getValue().stream().mapToInt(Duty::minutes).sum(),
                        unit.getValue().size(),
                        unit.getValue().getFirst().fictional()))
                .toList();
    }

    /** The median time that forms really took, in words; empty for fewer than eight. */
    private static String median(List<Double> minutes) {
        if (minutes.size() < FEWEST) {
            return "实际填完的不足 %d 份，不显示".formatted(FEWEST);
        }
        return "中位数 %s 分钟".formatted(Chinese.figure(middle(minutes), 0));
    }

    /** The median of at least one figure. */
    static double middle(List<Double> minutes) {
        var sorted = minutes.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    /** The past and present years in which anything was asked, and the one shown. */
    private List<Integer> years(int year) {
        var now = WorkingDays.today(clock.instant()).getYear();
        return Stream.concat(Stream.of(year, now), budget.years().stream().filter(each -> each <= now))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** 45 分钟, 1.8 小时. */
    public static String hours(long minutes) {
        return minutes < 60 ? minutes + " 分钟" : Chinese.figure(minutes / 60.0, 1) + " 小时";
    }
}
