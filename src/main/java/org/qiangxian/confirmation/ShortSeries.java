package org.qiangxian.confirmation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.qiangxian.measurement.Value;

/**
 * A small drawing of the last few figures of an open value, each labelled with its figure, so that it needs no axis.
 */
public record ShortSeries(List<Spot> spots) {

    public static final int WIDTH = 420;
    public static final int HEIGHT = 92;

    private static final int MOST = 5;
    private static final double LEFT = 36;
    private static final double RIGHT = 384;
    private static final double TOP = 28;
    private static final double BOTTOM = 60;

    /** A figure at its place in the drawing. */
    public record Spot(double x, double y, String figure, String when, boolean last) {}

    static ShortSeries of(CheckedLine line) {
        var values = new ArrayList<>(line.before());
        values.add(line.value());
        var shown = values.stream()
                .filter(value -> value.reading().figure() != null)
                .toList();
        shown = shown.subList(Math.max(0, shown.size() - MOST), shown.size());
        return new ShortSeries(shown.size() < 2 ? List.of() : spots(line, shown));
    }

    private static List<Spot> spots(CheckedLine line, List<Value> values) {
        var figures = values.stream()
                .map(value -> value.reading().figure())
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
        double low = figures[0];
        double high = figures[0];
        for (double figure : figures) {
            low = Math.min(low, figure);
            high = Math.max(high, figure);
        }
        var spots = new ArrayList<Spot>();
        for (int i = 0; i < figures.length; i++) {
            double x = LEFT + (RIGHT - LEFT) * i / (figures.length - 1);
            double y = high == low ? BOTTOM : BOTTOM - (BOTTOM - TOP) * (figures[i] - low) / (high - low);
            spots.add(new Spot(
                    round(x),
                    round(y),
                    figure(line, values.get(i)),
                    values.get(i).period(),
                    i == figures.length - 1));
        }
        return List.copyOf(spots);
    }

    private static String figure(CheckedLine line, Value value) {
        var shown = line.shown(value);
        return shown.contains(" ") ? shown.substring(0, shown.indexOf(' ')) : shown;
    }

    public String path() {
        return spots.stream()
                .map(spot -> String.format(Locale.ROOT, "%.1f %.1f", spot.x(), spot.y()))
                .collect(Collectors.joining("L", "M", ""));
    }

    /** The same in words. */
    public String said() {
        return spots.stream().map(spot -> spot.when() + "年 " + spot.figure()).collect(Collectors.joining("，"));
    }

    private static double round(double x) {
        return Math.round(x * 10) / 10.0;
    }
}
