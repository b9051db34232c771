package org.qiangxian.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qiangxian.document.Drawing;
import org.qiangxian.document.Drawing.Anchor;
import org.qiangxian.document.Drawing.Mark;
import org.qiangxian.document.Drawing.Tone;
import org.qiangxian.report.ReportText.Line;
import org.qiangxian.report.ReportText.Point;
import org.qiangxian.sentence.Figure.Amount;

/**
 * The drawing beside the text on an indicator: the counts as shares of one bar, or the city's series; made from bound
 * figures only.
 */
public final class Charts {

    private static final int WIDTH = 450;
    private static final int BARS_HEIGHT = 84;
    private static final int AXIS = 78;
    private static final int DEEP = 66;
    private static final int HIGH = 58;
    private static final int SIGNS = 18;
    private static final int UNDER_AXIS = 4;

    /** The fewest years for which a series is drawn. */
    public static final int FEWEST_POINTS = 3;

    private static final List<String> WORDS = List.of("上升", "下降", "无显著变化", "数据不足");
    private static final List<Tone> TONES = List.of(Tone.BLUE, Tone.RUST, Tone.STEEL, Tone.PALE);

    private Charts() {}

    /** The drawing of a line; empty where there is nothing to draw. */
    static Optional<Drawing> of(Line line) {
        double whole = line.bars().stream()
                .mapToDouble(bar -> bar.value().doubleValue())
                .sum();
        if (whole > 0) {
            return Optional.of(bars(line, whole));
        }
        return line.points().size() < FEWEST_POINTS
                ? Optional.empty()
                : Optional.of(series(line.about().text(), line.points(), WIDTH, SIGNS));
    }

    private static Drawing bars(Line line, double whole) {
        var marks = new ArrayList<Mark>();
        double x = 0;
        for (int at = 0; at < line.bars().size(); at++) {
            var bar = line.bars().get(at);
            double width = bar.value().doubleValue() / whole * WIDTH;
            if (width > 0) {
                marks.add(new Drawing.Bar(tenth(x), 0, tenth(width), 22, TONES.get(at)));
            }
            x += width;
            double left = at % 2 * WIDTH / 2.0;
            double base = 50 + at / 2 * 28;
            marks.add(new Drawing.Bar(left, base - 13, 14, 14, TONES.get(at)));
            marks.add(new Drawing.Label(left + 22, base, SIGNS, Anchor.START, WORDS.get(at) + " " + bar.text()));
        }
        var said = IntStream.range(0, line.bars().size())
                .mapToObj(at -> WORDS.get(at) + line.bars().get(at).text())
                .collect(joining("，", line.about().text() + "：", ""));
        return new Drawing(said, WIDTH, BARS_HEIGHT, marks);
    }

    /**
     * The series of a city: a dot for each year, with the first and last figure under it. No line is drawn across a
     * year without a figure.
     *
     * @param about what the figures are about, for screen readers
     * @param points at least two, in the order of years
     * @param signs the size of the words
     */
    public static Drawing series(String about, List<Point> points, int width, int signs) {
        var marks = new ArrayList<Mark>();
        marks.add(new Drawing.Bar(0, AXIS, width, 1, Tone.RULE));
        var places = places(points, width);
        for (var run : runs(points)) {
            if (run[1] - run[0] > 1) {
                marks.add(new Drawing.Line(places.subList(run[0], run[1]), Tone.BLUE));
            }
        }
        places.forEach(place -> marks.add(new Drawing.Dot(place.x(), place.y(), 3, Tone.BLUE)));
        end(marks, points.getFirst(), 0, Anchor.START, signs);
        end(marks, points.getLast(), width, Anchor.END, signs);
        var said = "%s：%d个数据点，%s%s，%s%s"
                .formatted(
                        about,
                        points.size(),
                        points.getFirst().year().text(),
                        points.getFirst().value().text(),
                        points.getLast().year().text(),
                        points.getLast().value().text());
        return new Drawing(said, width, AXIS + 2 * signs + 4 * UNDER_AXIS, marks);
    }

    /** Year and value stand below the axis, where no line crosses them. */
    private static void end(List<Mark> marks, Point point, int x, Anchor anchor, int signs) {
        int first = AXIS + signs + UNDER_AXIS;
        marks.add(new Drawing.Label(x, first, signs, anchor, point.year().text()));
        marks.add(new Drawing.Label(
                x, first + signs + UNDER_AXIS + 2, signs, anchor, point.value().text()));
    }

    private static List<Drawing.Point> places(List<Point> points, int width) {
        var range = points.stream().map(Point::value).mapToDouble(Charts::value).summaryStatistics();
        double first = points.getFirst().year().year();
        double years = points.getLast().year().year() - first;
        return points.stream()
                .map(point -> {
                    double share = range.getMax() > range.getMin()
                            ? (value(point.value()) - range.getMin()) / (range.getMax() - range.getMin())
                            : 0.5;
                    return new Drawing.Point(
                            tenth(4 + (point.year().year() - first) / years * (width - 8)), tenth(DEEP - share * HIGH));
                })
                .toList();
    }

    private static double value(Amount amount) {
        return amount.value().doubleValue();
    }

    /** The runs of years without a gap, as first and last index. */
    private static List<int[]> runs(List<Point> points) {
        var runs = new ArrayList<int[]>();
        int from = 0;
        for (int at = 1; at <= points.size(); at++) {
            if (at == points.size()
                    || points.get(at).year().year() != points.get(at - 1).year().year() + 1) {
                runs.add(new int[] {from, at});
                from = at;
            }
        }
        return runs;
    }

    private static double tenth(double value) {
        return Math.rint(value * 10) / 10;
    }
}
