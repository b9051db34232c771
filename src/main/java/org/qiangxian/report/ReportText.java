package org.qiangxian.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.sentence.Figure;
import org.qiangxian.sentence.Sentence;

/**
 * The content of a report, from which page and files are made.
 *
 * @param title 2026年度县域城市质量状况报告
 */
public record ReportText(Sentence title, List<Section> sections) {

    public ReportText {
        sections = List.copyOf(sections);
    }

    /**
     * A chapter.
     *
     * @param lead its general sentences
     * @param lines indicator by indicator; may be empty
     */
    public record Section(Sentence heading, List<Sentence> lead, List<Line> lines) {

        public Section {
            lead = List.copyOf(lead);
            lines = List.copyOf(lines);
        }
    }

    /**
     * The text on one indicator.
     *
     * @param bars the counts to draw, by word; may be empty
     * @param points the series to draw; may be empty
     */
    public record Line(Sentence about, List<Sentence> sentences, List<Figure.Amount> bars, List<Point> points) {

        public Line {
            sentences = List.copyOf(sentences);
            bars = List.copyOf(bars);
            points = List.copyOf(points);
        }
    }

    /** A figure of a year in a drawing. */
    public record Point(Figure.Year year, Figure.Amount value) {}

    /** All its sentences in the order of reading. */
    public Stream<Sentence> sentences() {
        return Stream.concat(Stream.of(title), sections.stream().flatMap(ReportText::sentences));
    }

    private static Stream<Sentence> sentences(Section section) {
        return Stream.concat(
                Stream.concat(Stream.of(section.heading()), section.lead().stream()),
                section.lines().stream()
                        .flatMap(line -> Stream.concat(Stream.of(line.about()), line.sentences().stream())));
    }

    /** The indicators of which it says how they went. */
    SequencedSet<IndicatorCode> moved() {
        return sections.stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.sentences().stream().anyMatch(Language::isCourse))
                .map(CityErratum::indicator)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All bound figures in the order of reading; the position in this list is the number of a figure. */
    public List<Figure> figures() {
        return sentences().flatMap(Sentence::figures).toList();
    }

    /** The figure with the number in an address, with its sentence; empty where there is none. */
    public Optional<Numbered> numbered(String number) {
        int at = number.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(number) : 0;
        return figures().stream()
                .skip(Math.max(0, at - 1))
                .limit(at < 1 ? 0 : 1)
                .findFirst()
                .map(figure -> {
                    var sentence = sentences()
                            .filter(each -> each.figures().anyMatch(own -> own == figure))
                            .findFirst()
                            .orElseThrow();
                    return new Numbered(figure, sentence.text(), where(sentence));
                });
    }

    /** The chapter and the indicator of a sentence; empty for the title. */
    private String where(Sentence sentence) {
        return sections.stream()
                .filter(section -> sentences(section).anyMatch(each -> each == sentence))
                .findFirst()
                .map(section -> section.heading().text()
                        + section.lines().stream()
                                .filter(line -> line.sentences().stream().anyMatch(each -> each == sentence))
                                .findFirst()
                                .map(line -> "　" + line.about().text())
                                .orElse(""))
                .orElse("");
    }

    /** A figure and its sentence. @param where its chapter and indicator, without which a sentence does not say what it is about */
    public record Numbered(Figure figure, String sentence, String where) {}
}
