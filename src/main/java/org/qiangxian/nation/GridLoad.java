package org.qiangxian.nation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.region.CodeStanding;
import org.qiangxian.region.Era;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.snapshot.Snapshots.Figure;

/**
 * Puts figures into a grid under the units of today where the area is today's. Where two codes of a unit have a figure for one year that of the first era stands,
 * as on the page of a city.
 */
final class GridLoad {

    private static final int CENSUS = 2020;
    private static final int FIRST = 1980;

    private final Grid grid;
    private final Map<String, Integer> indicators = new HashMap<>();
    private final Map<String, List<Target>> targets = new HashMap<>();
    private final Map<Long, Integer> placed = new HashMap<>();

    /** Where figures under an old code go: to a unit, as those of era number {@code order}. */
    private record Target(int unit, int order, Era era) {}

    private GridLoad(Grid grid) {
        this.grid = grid;
    }

    /** A grid of these figures over all years they are of. */
    static Grid of(List<RegionCode> units, List<Indicator> indicators, List<Figure> figures, Regions regions) {
        var years = figures.stream()
                .mapToInt(Figure::year)
                .filter(year -> year >= FIRST)
                .summaryStatistics();
        int first = figures.isEmpty() ? CENSUS : years.getMin();
        int last = figures.isEmpty() ? CENSUS : years.getMax();
        var load = new GridLoad(new Grid(units.size(), indicators, first, last - first + 1));
        for (int at = 0; at < indicators.size(); at++) {
            load.indicators.put(indicators.get(at).code().value(), at);
        }
        for (int unit = 0; unit < units.size(); unit++) {
            load.target(unit, regions.eras(units.get(unit)));
        }
        figures.forEach(load::put);
        return load.grid;
    }

    private void target(int unit, List<Era> eras) {
        for (int order = 0; order < eras.size(); order++) {
            var era = eras.get(order);
            switch (era.standing()) {
                case CodeStanding.Same same -> add(same.code(), new Target(unit, order, era));
                case CodeStanding.Spliced spliced -> add(spliced.code(), new Target(unit, order, era));
                case CodeStanding.Broken _, CodeStanding.NotYet _ -> {
                    // figures of another area, or of a unit that was not there
                }
            }
        }
    }

    private void add(RegionCode code, Target target) {
        targets.computeIfAbsent(code.value(), _ -> new ArrayList<>()).add(target);
    }

    private void put(Figure figure) {
        var indicator = indicators.get(figure.indicator());
        if (indicator == null || figure.year() < FIRST) {
            return;
        }
        for (var target : targets.getOrDefault(figure.region(), List.of())) {
            if (target.era().holds(figure.boundary())) {
                put(figure, indicator, target);
            }
        }
    }

    private void put(Figure figure, int indicator, Target target) {
        long cell = ((long) target.unit() * indicators.size() + indicator) * grid.years()
                + figure.year()
                - grid.firstYear();
        var before = placed.put(cell, target.order());
        if (before != null && before < target.order()) {
            placed.put(cell, before);
            return;
        }
        grid.put(target.unit(), indicator, figure.year(), figure.value(), figure.numerator(), figure.denominator());
    }
}
