package org.qiangxian.nation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.region.Era;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.snapshot.Snapshots.Figure;

/**
 * Enters figures, as they are streamed, into a grid by present units, as far as their area is that of today. Where two
 * codes of a unit have a figure for one year, that of the first era counts, as on the page of a city. Only the grid is
 * kept in memory: a nation's figures as objects took four times as much.
 */
final class GridLoad {

    private static final int CENSUS = 2020;
    private static final int FIRST = 1980;

    private final Map<String, Integer> indicators = new HashMap<>();
    private final Map<String, List<Target>> targets = new HashMap<>();
    /** The era of each cell's figure, counted from one; 0 for none. */
    private byte[] placed;

    private Grid grid;
    private boolean empty = true;

    /** The unit to which figures under a code belong, as those of its era number {@code order}. */
    private record Target(int unit, int order, Era era) {}

    GridLoad(List<RegionCode> units, List<Indicator> indicators, Regions regions) {
        for (int at = 0; at < indicators.size(); at++) {
            this.indicators.put(indicators.get(at).code().value(), at);
        }
        for (int unit = 0; unit < units.size(); unit++) {
            target(unit, regions.eras(units.get(unit)));
        }
        grid = new Grid(units.size(), indicators, CENSUS, 1);
        placed = new byte[Math.toIntExact(grid.cells())];
    }

    /** The finished grid, over all years that have figures. */
    Grid grid() {
        return grid;
    }

    private void target(int unit, List<Era> eras) {
        for (int order = 0; order < eras.size(); order++) {
            var era = eras.get(order);
            var code = era.standing().joined();
            if (code != null) {
                targets.computeIfAbsent(code.value(), _ -> new ArrayList<>()).add(new Target(unit, order, era));
            }
        }
    }

    void put(Figure figure) {
        if (figure.year() < FIRST) {
            return;
        }
        hold(figure.year());
        var indicator = indicators.get(figure.indicator());
        if (indicator == null) {
            return;
        }
        for (var target : targets.getOrDefault(figure.region(), List.of())) {
            if (target.era().holds(figure.boundary())) {
                put(figure, indicator, target);
            }
        }
    }

    /** Extends the grid to a year; the first place brings nearly all years. */
    private void hold(int year) {
        int first = empty ? year : Math.min(year, grid.firstYear());
        int last = empty ? year : Math.max(year, grid.firstYear() + grid.years() - 1);
        if (first != grid.firstYear() || last - first + 1 != grid.years()) {
            var before = grid;
            grid = empty
                    ? new Grid(before.units(), before.indicators(), first, 1)
                    : before.over(first, last - first + 1);
            placed = placedOver(before);
        }
        empty = false;
    }

    private byte[] placedOver(Grid before) {
        var wider = new byte[Math.toIntExact(grid.cells())];
        int rows = before.units() * before.indicators().size();
        for (int row = 0; row < rows && !empty; row++) {
            int to = row * grid.years() + before.firstYear() - grid.firstYear();
            System.arraycopy(placed, row * before.years(), wider, to, before.years());
        }
        return wider;
    }

    private void put(Figure figure, int indicator, Target target) {
        int cell = (target.unit() * indicators.size() + indicator) * grid.years() + figure.year() - grid.firstYear();
        if (placed[cell] == 0 || placed[cell] > target.order()) {
            placed[cell] = (byte) (target.order() + 1);
            grid.put(target.unit(), indicator, figure.year(), figure.value(), figure.numerator(), figure.denominator());
        }
    }
}
