package org.qiangxian.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.MatrixCell;
import org.qiangxian.measurement.Periods;

/**
 * The yearly figures of all places that may be peers, in memory; immutable. Only public figures, without what a
 * demonstration account entered for a real place and without figures that rest on too little to be compared (R36).
 */
final class Holdings {

    private static final int YEARLY = 4;

    private final Map<String, Figures> figures = new HashMap<>();

    /** @param kinds the uncertainty of each indicator by its code; an indicator without an entry has none */
    Holdings(List<MatrixCell> cells, Map<String, Uncertainty> kinds) {
        var places = new HashMap<String, Integer>();
        var byIndicator = new HashMap<String, List<MatrixCell>>();
        for (var cell : cells) {
            if (cell.period().length() == YEARLY) {
                places.putIfAbsent(cell.region(), places.size());
                byIndicator
                        .computeIfAbsent(cell.indicator(), _ -> new ArrayList<>())
                        .add(cell);
            }
        }
        byIndicator.forEach((indicator, own) ->
                figures.put(indicator, dense(places, own, kinds.getOrDefault(indicator, Uncertainty.NONE))));
    }

    /** The indicators with figures, in the order of codes. */
    List<IndicatorCode> indicators() {
        return figures.keySet().stream().sorted().map(IndicatorCode::new).toList();
    }

    @Nullable
    Figures of(IndicatorCode indicator) {
        return figures.get(indicator.value());
    }

    private static Figures dense(Map<String, Integer> places, List<MatrixCell> cells, Uncertainty uncertainty) {
        var years = cells.stream().mapToInt(cell -> Periods.year(cell.period())).summaryStatistics();
        var dense = new Figures(places, years.getMin(), years.getMax(), uncertainty != Uncertainty.NONE);
        for (var cell : cells) {
            if (uncertainty.tooLittle(cell.value(), cell.numerator(), cell.denominator()) == null) {
                double error = uncertainty.error(cell.value(), cell.numerator(), cell.denominator());
                dense.put(cell.region(), Periods.year(cell.period()), cell.boundary(), cell.value(), error);
            }
        }
        return dense;
    }
}
