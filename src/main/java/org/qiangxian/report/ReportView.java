package org.qiangxian.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.report.ReportText.Line;

/**
 * A text as a page draws it: its figures counted up in the order of reading, as {@link ReportText#figures} has them, and its
 * drawings made of the same bound figures.
 */
public record ReportView(String title, List<Section> sections) {

    private static final double WIDTH = 640;
    private static final double SPARK_WIDTH = 160;
    private static final double SPARK_HEIGHT = 40;
    private static final double MARGIN = 4;
    private static final int FEWEST_POINTS = 3;
    private static final List<String> WORDS = List.of("上升", "下降", "无显著变化", "数据不足");

    /** A piece of a sentence. @param number of the figure, counted from 1; 0 for words */
    public record Piece(String text, int number, boolean quoted) {}

    /** A chapter. */
    public record Section(String heading, List<List<Piece>> lead, List<Told> lines) {}

    /**
     * What is told of an indicator.
     *
     * @param bars null where none are drawn
     * @param spark null where none is drawn
     */
    public record Told(
            List<Piece> about,
            List<List<Piece>> sentences,
            @Nullable Bars bars,
            @Nullable Spark spark) {}

    /** Shares of one whole beside each other in a drawing of 640 × 18. @param said what it shows, in words */
    public record Bars(List<Bar> bars, String said) {}

    /** One of them. @param kind 0 to 3, in the order of the words */
    public record Bar(double x, double width, int kind) {}

    /** The shape of a series in a drawing of 160 × 40. @param said its ends, in words */
    public record Spark(String path, double x, double y, String said) {}

    static ReportView of(ReportText text) {
        var numbered = new Numbering();
        var title = numbered.pieces(text.title()).stream().map(Piece::text).collect(Collectors.joining());
        var sections = text.sections().stream()
                .map(section -> new Section(
                        numbered.pieces(section.heading()).stream()
                                .map(Piece::text)
                                .collect(Collectors.joining()),
                        section.lead().stream().map(numbered::pieces).toList(),
                        section.lines().stream()
                                .map(line -> new Told(
                                        numbered.pieces(line.about()),
                                        line.sentences().stream()
                                                .map(numbered::pieces)
                                                .toList(),
                                        bars(line),
                                        spark(line)))
                                .toList()))
                .toList();
        return new ReportView(title, sections);
    }

    private static final class Numbering {

        private int last;

        List<Piece> pieces(Sentence sentence) {
            var pieces = new ArrayList<Piece>();
            for (var part : sentence.parts()) {
                pieces.add(
                        switch (part) {
                            case Part.Words words -> new Piece(words.text(), 0, false);
                            case Part.Quotation quotation -> new Piece(quotation.text(), 0, true);
                            case Figure figure -> new Piece(figure.text(), ++last, false);
                        });
            }
            return pieces;
        }
    }

    private static @Nullable Bars bars(Line line) {
        double whole = line.bars().stream()
                .mapToDouble(bar -> bar.value().doubleValue())
                .sum();
        if (!(whole > 0)) {
            return null;
        }
        var bars = new ArrayList<Bar>();
        double x = 0;
        for (int at = 0; at < line.bars().size(); at++) {
            double width = line.bars().get(at).value().doubleValue() / whole * WIDTH;
            if (width > 0) {
                bars.add(new Bar(tenth(x), tenth(width), at));
            }
            x += width;
        }
        var said = IntStream.range(0, line.bars().size())
                .mapToObj(at -> WORDS.get(at) + line.bars().get(at).text())
                .collect(Collectors.joining("，"));
        return new Bars(bars, said);
    }

    private static @Nullable Spark spark(Line line) {
        var points = line.points();
        if (points.size() < FEWEST_POINTS) {
            return null;
        }
        var range = points.stream()
                .mapToDouble(point -> point.value().value().doubleValue())
                .summaryStatistics();
        double first = points.getFirst().year().year();
        double years = points.getLast().year().year() - first;
        double[] at = new double[2];
        var path = new StringBuilder();
        for (var point : points) {
            double share = range.getMax() > range.getMin()
                    ? (point.value().value().doubleValue() - range.getMin()) / (range.getMax() - range.getMin())
                    : 0.5;
            at[0] = tenth(MARGIN + (point.year().year() - first) / years * (SPARK_WIDTH - 2 * MARGIN));
            at[1] = tenth(SPARK_HEIGHT - MARGIN - share * (SPARK_HEIGHT - 2 * MARGIN));
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : "L", at[0], at[1]));
        }
        var said = "%s%s，%s%s"
                .formatted(
                        points.getFirst().year().text(),
                        points.getFirst().value().text(),
                        points.getLast().year().text(),
                        points.getLast().value().text());
        return new Spark(path.toString(), at[0], at[1], said);
    }

    private static double tenth(double value) {
        return Math.rint(value * 10) / 10;
    }
}
