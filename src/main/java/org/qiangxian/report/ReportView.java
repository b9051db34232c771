package org.qiangxian.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.document.Drawing;
import org.qiangxian.sentence.Figure;
import org.qiangxian.sentence.Part;
import org.qiangxian.sentence.Sentence;

/**
 * A text prepared for a page: its figures numbered in the order of reading, as in {@link ReportText#figures}, and its
 * drawings made from the same bound figures.
 */
public record ReportView(String title, List<Section> sections) {

    /** A piece of a sentence. @param number of the figure, counted from 1; 0 for words */
    public record Piece(String text, int number, boolean quoted) {}

    /** A chapter. */
    public record Section(String heading, List<List<Piece>> lead, List<Told> lines) {

        /** The names of its indicators, shown while it is folded. */
        public String names() {
            return lines.stream().map(Told::name).collect(Collectors.joining("、"));
        }
    }

    /**
     * The text on an indicator.
     *
     * @param drawing null where there is nothing to draw
     * @param open how many of the sentences are shown unfolded
     */
    public record Told(
            List<Piece> about,
            List<List<Piece>> sentences,
            @Nullable Drawing drawing,
            int open) {

        /** The name of the indicator. */
        public String name() {
            return about.stream().map(Piece::text).collect(Collectors.joining());
        }

        /** The unfolded sentences: all for a city, those on the whole for all places. */
        public List<List<Piece>> first() {
            return sentences.subList(0, open);
        }

        /** The folded sentences. */
        public List<List<Piece>> further() {
            return sentences.subList(open, sentences.size());
        }
    }

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
                                        Charts.of(line).orElse(null),
                                        line.bars().isEmpty() ? line.sentences().size() : 1))
                                .toList()))
                .toList();
        return new ReportView(title, sections);
    }

    /** The index of the first chapter with indicators; 0 where there is none. */
    public int first() {
        return IntStream.range(0, sections.size())
                .filter(at -> !sections.get(at).lines().isEmpty())
                .findFirst()
                .orElse(0);
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
