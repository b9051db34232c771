package org.qiangxian.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Cell;
import org.qiangxian.measurement.Periods;

/**
 * The yearly figures of all places that may be peers, in memory. Never changed once built; dropped as a whole. Only public
 * figures: what a demonstration account entered for a real place is not among them.
 */
final class Holdings {

    private static final int YEARLY = 4;

    private final Map<String, Figures> figures = new HashMap<>();

    Holdings(List<Cell> cells) {
        var places = new HashMap<String, Integer>();
        var byIndicator = new HashMap<String, List<Cell>>();
        for (var cell : cells) {
            if (cell.period().length() == YEARLY) {
                places.putIfAbsent(cell.region(), places.size());
                byIndicator
                        .computeIfAbsent(cell.indicator(), _ -> new ArrayList<>())
                        .add(cell);
            }
        }
        byIndicator.forEach((indicator, own) -> figures.put(indicator, dense(places, own)));
    }

    @Nullable
    Figures of(IndicatorCode indicator) {
        return figures.get(indicator.value());
    }

    private static Figures dense(Map<String, Integer> places, List<Cell> cells) {
        var years = cells.stream().mapToInt(cell -> Periods.year(cell.period())).summaryStatistics();
        var dense = new Figures(places, years.getMin(), years.getMax());
        cells.forEach(cell -> dense.put(cell.region(), Periods.year(cell.period()), cell.boundary(), cell.value()));
        return dense;
    }
}
