package org.qiangxian.burden;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.ledger.Ledger;
import org.qiangxian.region.RegionCode;

/**
 * What a request would ask of whom, and what it would cost, before it is sent.
 *
 * @param asks what is left to ask
 * @param leftOut what is held, asked or declined already
 * @param units what each unit would spend, in the order of codes
 * @param budget minutes of a year for one city
 */
public record Plan(Wanted wanted, List<Ask> asks, List<LeftOut> leftOut, List<Cost> units, int budget) {

    /**
     * What one unit would spend.
     *
     * @param answers how many answers: one for each period
     * @param used minutes asked of it in the year so far, without this request
     */
    public record Cost(RegionCode unit, String name, int answers, int minutes, int used) {}

    public int answers() {
        return units.stream().mapToInt(Cost::answers).sum();
    }

    public long minutes() {
        return units.stream().mapToLong(Cost::minutes).sum();
    }

    /** 22 个城市 × 5 分钟 = 1.8 小时. */
    public String sum() {
        var whom = wanted.channel() == Channel.CITY ? "个城市" : "个省级单位";
        var periods = units.isEmpty() || answers() == units.size() ? "" : "，共 %d 份答复".formatted(answers());
        return "%d %s%s × %d 分钟 = %s".formatted(units.size(), whom, periods, wanted.minutes(), Ledger.hours(minutes()));
    }

    /** The cities that would be asked for more than the minutes of their year. */
    public List<Cost> over() {
        return wanted.channel() == Channel.CITY
                ? units.stream()
                        .filter(cost -> cost.used() + cost.minutes() > budget)
                        .toList()
                : List.of();
    }

    /** The least that remains of the year's minutes to any of the cities, 0 where nothing does. */
    public int leastLeft() {
        return units.stream()
                .mapToInt(cost -> Math.max(0, budget - cost.used() - cost.minutes()))
                .min()
                .orElse(budget);
    }

    /** The items of which nothing is left to ask, each with the first reason. */
    Map<RequestItem, LeftOut> idle() {
        var asked = asks.stream().map(Ask::item).collect(Collectors.toSet());
        var idle = new LinkedHashMap<RequestItem, LeftOut>();
        for (var out : leftOut) {
            if (!asked.contains(out.ask().item())) {
                idle.merge(
                        out.ask().item(),
                        out,
                        (a, b) -> a.why() == LeftOut.Why.HELD || b.why() != LeftOut.Why.HELD ? a : b);
            }
        }
        return idle;
    }

    /** What is held, by item. */
    Map<RequestItem, List<LeftOut>> held() {
        return leftOut.stream()
                .filter(out -> out.why() == LeftOut.Why.HELD)
                .collect(Collectors.groupingBy(out -> out.ask().item(), LinkedHashMap::new, Collectors.toList()));
    }

    /** The minutes that an item of so many cities would have cost: its part of each answer. */
    double saved(int places) {
        double part = (double) wanted.minutes() / wanted.indicators().size();
        return wanted.channel() == Channel.CITY ? part * places : part;
    }

    public Optional<Cost> first() {
        return units.stream().findFirst();
    }
}
