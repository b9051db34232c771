package org.qiangxian.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one city's series for a drawing: its own and how unnamed peers are spread. No place is named.
 *
 * @param baseline the year the city starts from, where it lies within the years drawn
 */
record ChartFigures(
        String name,
        String unit,
        @Nullable Axis axis,
        List<Entry> years,
        @Nullable Integer baseline) {

    /** Where the values are drawn, as in the drawing that came with the page. */
    record Axis(double from, double to, double step) {}

    /**
     * A year.
     *
     * @param figure the value as it is printed
     * @param source title of the document the value comes from
     * @param joined whether the area was that of today
     * @param cut whether the area changed since the year before, so that no line leads here
     * @param interval 95 % interval as it is printed, null where there is none; {@code low} and {@code high} its limits
     * @param median the middle of the peers as printed, null where it is not shown
     * @param peers the quarters of the peers, null where they are not shown
     */
    record Entry(
            int year,
            double value,
            String figure,
            String source,
            boolean joined,
            boolean cut,
            @Nullable String interval,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable String median,
            @Nullable Quarters peers) {}

    /** Between these lies the middle half of the peers, as the edition of this number issued it. */
    record Quarters(double lower, double median, double upper, String edition) {}

    static ChartFigures of(IndicatorProfile series) {
        var years = series.years().stream().map(ChartFigures::entry).toList();
        var line = series.line();
        return new ChartFigures(
                series.indicator().name(),
                series.indicator().unit(),
                axis(line),
                years,
                series.baseline() == null || line == null || line.baseline() == null
                        ? null
                        : series.baseline().year());
    }

    private static @Nullable Axis axis(@Nullable Line line) {
        if (line == null) {
            return null;
        }
        var ticks = line.ticks();
        return new Axis(
                ticks.getFirst().value(),
                ticks.getLast().value(),
                ticks.get(1).value() - ticks.getFirst().value());
    }

    private static Entry entry(IndicatorProfile.Year year) {
        var peers = year.peers();
        var interval = year.point().interval();
        return new Entry(
                year.point().year(),
                year.point().value(),
                year.figure(),
                year.point().from().batch().title(),
                year.point().joined(),
                year.cut(),
                year.interval().isEmpty() ? null : year.interval(),
                interval == null ? null : interval.lower(),
                interval == null ? null : interval.upper(),
                year.median().isEmpty() ? null : year.median(),
                peers == null ? null : new Quarters(peers.lower(), peers.median(), peers.upper(), peers.edition()));
    }
}
