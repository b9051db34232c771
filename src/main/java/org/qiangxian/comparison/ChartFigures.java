package org.qiangxian.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of one city's series for a drawing: its own and the middle of unnamed peers. */
record ChartFigures(String name, String unit, List<Entry> years, List<SeriesBreak> breaks) {

    /**
     * A year.
     *
     * @param joined whether the area was that of today
     * @param median the middle of the peers as printed, null where it is not shown
     */
    record Entry(
            int year,
            double value,
            boolean joined,
            @Nullable String median) {}

    static ChartFigures of(IndicatorProfile series) {
        var years = series.years().stream()
                .map(year -> new Entry(
                        year.point().year(),
                        year.point().value(),
                        year.point().joined(),
                        year.median().isEmpty() ? null : year.median()))
                .toList();
        return new ChartFigures(series.indicator().name(), series.indicator().unit(), years, series.breaks());
    }
}
