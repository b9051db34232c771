package org.qiangxian.burden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.ledger.Budget;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.State;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/**
 * Plans a wanted request: which of its figures are held, asked for or declined already, and what the rest would cost.
 */
@Component
class Planning {

    private final Catalogue catalogue;
    private final Measurements measurements;
    private final Regions regions;
    private final DataRequestRepository repository;
    private final Budget budget;

    Planning(
            Catalogue catalogue,
            Measurements measurements,
            Regions regions,
            DataRequestRepository repository,
            Budget budget) {
        this.catalogue = catalogue;
        this.measurements = measurements;
        this.regions = regions;
        this.repository = repository;
        this.budget = budget;
    }

    /** The plan of a request about these cities. */
    Plan plan(Wanted wanted, List<RegionCode> places, LocalDate today) {
        checkItems(wanted);
        var open = byFigure(repository.open(places, today));
        var skipped = byFigure(repository.skipped(places, today));
        var asks = new ArrayList<Ask>();
        var leftOut = new ArrayList<LeftOut>();
        var known = measurements.held(places, wanted.indicators(), wanted.periods());
        for (var place : places) {
            var held = held(known.getOrDefault(place, List.of()));
            for (var item : items(wanted)) {
                var ask = ask(wanted.channel(), item, place);
                var out = leftOut(ask, held.get(item), open.get(figure(ask)), skipped.get(figure(ask)));
                if (out == null) {
                    asks.add(ask);
                } else {
                    leftOut.add(out);
                }
            }
        }
        return new Plan(wanted, asks, leftOut, costs(wanted, asks), budget.limit());
    }

    private void checkItems(Wanted wanted) {
        for (var code : wanted.indicators()) {
            var indicator = catalogue.get(code);
            if (indicator.channel() != wanted.channel()) {
                throw Refusal.Invalid.of(
                        "indicators",
                        "“%s”的数据渠道是“%s”，不能通过“%s”征询。每个指标只有一个渠道。"
                                .formatted(
                                        indicator.name(),
                                        indicator.channel().label(),
                                        wanted.channel().label()));
            }
            if (!indicator.entered() || (wanted.channel() == Channel.CITY && indicator.core())) {
                throw Refusal.Invalid.of("indicators", "“%s”由平台自动得出，城市不填报任何核心指标，不能征询。".formatted(indicator.name()));
            }
        }
    }

    private static List<RequestItem> items(Wanted wanted) {
        return wanted.indicators().stream()
                .sorted()
                .flatMap(code -> wanted.periods().stream().sorted().map(period -> new RequestItem(code, period)))
                .toList();
    }

    private Ask ask(Channel channel, RequestItem item, RegionCode place) {
        var recommender = regions.provincialBodyOf(place).code();
        return new Ask(
                item.indicator(), item.period(), place, channel == Channel.CITY ? place : recommender, recommender);
    }

    private static Map<RequestItem, Value> held(List<Value> values) {
        var held = new HashMap<RequestItem, Value>();
        for (var value : values) {
            if (holds(value)) {
                held.put(new RequestItem(value.indicator(), value.period()), value);
            }
        }
        return held;
    }

    /**
     * Whether a value makes asking unnecessary: a figure does, and so does "not applicable"; an earlier "no data" does
     * not.
     */
    static boolean holds(Value value) {
        var state = value.reading().state();
        return state.figure() || state == State.NOT_APPLICABLE;
    }

    private @Nullable LeftOut leftOut(Ask ask, @Nullable Value held, @Nullable String open, @Nullable String skipped) {
        if (held != null) {
            var link = "/values/%s/%s/%s".formatted(ask.place(), ask.indicator(), ask.period());
            return new LeftOut(ask, LeftOut.Why.HELD, pointer(ask, held), link);
        }
        if (!catalogue.applies(ask.indicator(), ask.place())) {
            var words = "%s%s没有采用这个特色指标".formatted(name(ask), regions.displayName(ask.place()));
            return new LeftOut(ask, LeftOut.Why.NOT_USED, words, "");
        }
        if (skipped != null) {
            return new LeftOut(
                    ask,
                    LeftOut.Why.SKIPPED,
                    "%s%s已选择不填（%s），该期不再征询".formatted(name(ask), regions.displayName(ask.unit()), skipped),
                    "");
        }
        return open == null
                ? null
                : new LeftOut(
                        ask,
                        LeftOut.Why.ASKED,
                        "%s%s已由%s征询，尚未答复，不重复征询".formatted(name(ask), regions.displayName(ask.place()), open),
                        "");
    }

    private String name(Ask ask) {
        return "“%s”%s："
                .formatted(catalogue.get(ask.indicator()).name(), ask.item().when());
    }

    /** The source of the value held; the figure itself is shown on the page of its city only (R1). */
    private String pointer(Ask ask, Value value) {
        var batch = value.batch();
        var title = batch.title().startsWith("《") ? batch.title() : "《" + batch.title() + "》";
        return "%s%s已有数值，来源%s（%s，%s）"
                .formatted(name(ask), regions.displayName(ask.place()), title, batch.publisher(), batch.publishedOn());
    }

    private List<Plan.Cost> costs(Wanted wanted, List<Ask> asks) {
        var periods = asks.stream()
                .collect(Collectors.groupingBy(
                        Ask::unit,
                        TreeMap::new,
                        Collectors.mapping(Ask::period, Collectors.toCollection(LinkedHashSet::new))));
        var used = budget.minutes(wanted.validFrom().getYear());
        return periods.entrySet().stream()
                .map(unit -> new Plan.Cost(
                        unit.getKey(),
                        regions.displayName(unit.getKey()),
                        unit.getValue().size(),
                        unit.getValue().size() * wanted.minutes(),
                        used.getOrDefault(unit.getKey(), 0)))
                .toList();
    }

    private static String figure(Ask ask) {
        return ask.place() + " " + ask.item().key();
    }

    private static Map<String, String> byFigure(Map<Ask, String> found) {
        var byFigure = new LinkedHashMap<String, String>();
        found.forEach((ask, number) -> byFigure.put(figure(ask), number));
        return byFigure;
    }
}
