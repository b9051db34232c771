package org.qiangxian.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.edition.Spread;

/**
 * A city's own series as a drawing of 620 × 350: runs of today's area filled and blue, older areas hollow and grey, and a
 * gap with two dashed lines where the area changed.
 *
 * @param baseline where the year stands that the city starts from; null where it has none or it lies outside
 */
public record Line(
        List<Tick> ticks,
        List<Mark> marks,
        List<Run> runs,
        List<Cut> cuts,
        String medians,
        String band,
        @Nullable Double baseline) {

    public static final int TOP = 36;
    public static final int BOTTOM = 320;
    public static final int RIGHT = 596;

    private static final int STEEP = 6;
    private static final int ROOM = 24;

    /** A line across, with its figure. */
    public record Tick(double y, double value, String label) {}

    /**
     * @param year the year to print below, empty where there is no room
     * @param label the figure to print, or empty
     * @param below whether the figure stands below the mark, because the line runs through the place above it
     * @param said the year with its figure and unit, shown to whoever points at the mark
     */
    public record Mark(
            double x,
            double y,
            String year,
            String label,
            boolean below,
            boolean joined,
            double low,
            double high,
            boolean whisker,
            String said) {

        private static final int ABOVE = 10;
        private static final int BELOW = 20;

        /** The baseline of the figure. */
        public double baseline() {
            if (below) {
                return (whisker ? low : y) + BELOW;
            }
            return (whisker ? high : y) - ABOVE;
        }
    }

    /** Years joined by a line. */
    public record Run(String path, boolean joined) {}

    /** Where the area changed. */
    public record Cut(double x) {}

    /**
     * The drawing of a series.
     *
     * @param peers how the peers were spread, by position of the point
     * @param baseline the year the city starts from
     */
    static Line of(OwnSeries series, List<Spread> peers, Indicator indicator, @Nullable Integer baseline) {
        var scale = Scale.of(series, peers);
        var points = series.points();
        int every = Math.max(1, (int) Math.ceil(points.size() / 8.0));
        var marks = new ArrayList<Mark>();
        for (int at = 0; at < points.size(); at++) {
            var point = points.get(at);
            boolean last = at == points.size() - 1;
            boolean named = last || at % every == 0 && points.size() - 1 - at >= every;
            boolean said = last || at == 0 || points.get(at - 1).joined() != point.joined();
            var figure = Rows.figure(point.value(), indicator);
            marks.add(mark(
                    point,
                    scale,
                    named,
                    said ? figure : "",
                    below(points, at, scale),
                    "%d年 %s %s".formatted(point.year(), figure, indicator.unit())));
        }
        var runs = series.runs();
        var cuts = new ArrayList<Cut>();
        for (int at = 1; at < runs.size(); at++) {
            double before = scale.x(runs.get(at - 1).getLast().year());
            cuts.add(new Cut((before + scale.x(runs.get(at).getFirst().year())) / 2));
        }
        var ticks = scale.ticks().stream()
                .map(value -> new Tick(scale.y(value), value, scale.label(value)))
                .toList();
        var drawn = runs.stream().map(run -> run(run, scale)).toList();
        return new Line(
                ticks,
                List.copyOf(marks),
                drawn,
                List.copyOf(cuts),
                medians(points, peers, scale),
                band(points, peers, scale),
                baseline == null || baseline < scale.firstYear() || baseline > scale.lastYear()
                        ? null
                        : scale.x(baseline));
    }

    /** Above the first and the last mark the line may pass; there the figure goes below, if there is room for it. */
    private static boolean below(List<Point> points, int at, Scale scale) {
        boolean end = at == points.size() - 1;
        if (points.size() < 2 || !end && at > 0) {
            return false;
        }
        var next = points.get(end ? at - 1 : 1);
        double y = scale.y(points.get(at).value());
        return scale.y(next.value()) < y - STEEP && y < BOTTOM - ROOM;
    }

    private static Mark mark(Point point, Scale scale, boolean named, String label, boolean below, String said) {
        var interval = point.interval();
        return new Mark(
                scale.x(point.year()),
                scale.y(point.value()),
                named ? String.valueOf(point.year()) : "",
                label,
                below,
                point.joined(),
                interval == null ? 0 : scale.y(interval.lower()),
                interval == null ? 0 : scale.y(interval.upper()),
                interval != null,
                said);
    }

    private static Run run(List<Point> points, Scale scale) {
        var path = new StringBuilder();
        for (var point : points) {
            append(path, scale.x(point.year()), scale.y(point.value()));
        }
        return new Run(path.toString(), points.getFirst().joined());
    }

    private static String medians(List<Point> points, List<Spread> peers, Scale scale) {
        var path = new StringBuilder();
        for (int at = 0; at < peers.size(); at++) {
            if (peers.get(at) instanceof Spread.Distribution known) {
                append(path, scale.x(points.get(at).year()), scale.y(known.median()));
            }
        }
        return path.toString();
    }

    /** The middle half of the peers: along the lower quarters and back along the upper ones. */
    private static String band(List<Point> points, List<Spread> peers, Scale scale) {
        var path = new StringBuilder();
        for (int at = 0; at < peers.size(); at++) {
            if (peers.get(at) instanceof Spread.Distribution known) {
                append(path, scale.x(points.get(at).year()), scale.y(known.lower()));
            }
        }
        for (int at = peers.size() - 1; at >= 0; at--) {
            if (peers.get(at) instanceof Spread.Distribution known) {
                append(path, scale.x(points.get(at).year()), scale.y(known.upper()));
            }
        }
        return path.isEmpty() ? "" : path.append('Z').toString();
    }

    private static void append(StringBuilder path, double x, double y) {
        path.append(path.isEmpty() ? "M" : "L").append(String.format(Locale.ROOT, "%.1f %.1f", x, y));
    }
}
