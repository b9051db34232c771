package org.qiangxian.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.document.Drawing;
import org.qiangxian.sentence.Figure;
import org.qiangxian.sentence.Part;
import org.qiangxian.sentence.Sentence;

/**
 * A text as a page draws it: its figures counted up in the order of reading, as {@link ReportText#figures} has them, and its
 * drawings made of the same bound figures.
 */
public record ReportView(String title, List<Section> sections) {

    /** A piece of a sentence. @param number of the figure, counted from 1; 0 for words */
    public record Piece(String text, int number, boolean quoted) {}

    /** A chapter. */
    public record Section(String heading, List<List<Piece>> lead, List<Told> lines) {}

    /**
     * What is told of an indicator.
     *
     * @param drawing null where there is nothing to draw
     */
    public record Told(
            List<Piece> about,
            List<List<Piece>> sentences,
            @Nullable Drawing drawing) {}

    public static ReportView of(ReportText text) {
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
                                        Charts.of(line).orElse(null)))
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
}
