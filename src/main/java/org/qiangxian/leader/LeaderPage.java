package org.qiangxian.leader;

import java.time.LocalDate;
import java.util.List;
import org.qiangxian.document.ContentCode;
import org.qiangxian.region.RegionCode;
import org.qiangxian.report.ReportText;
import org.qiangxian.report.ReportView;
import org.qiangxian.sentence.Sentence;

/**
 * The sheet of one city. Page, Word and PDF are made from this one value; equal figures give an equal sheet.
 *
 * @param unit the bureau that presents it to the leaders
 * @param asOf the day on which the youngest of its figures was recorded
 * @param text title, sentences, questions and sources
 * @param charts the drawings
 * @param code the content code
 */
public record LeaderPage(
        RegionCode place,
        String unit,
        boolean fictional,
        LocalDate asOf,
        ReportText text,
        List<LeaderChart> charts,
        ContentCode code) {

    static final String SENTENCES = "五句话";
    static final String QUESTIONS = "请领导研究的问题";
    static final String SOURCES = "来源与说明";

    /** The view for the page. */
    public ReportView view() {
        return ReportView.of(text);
    }

    public String title() {
        return text.title().text();
    }

    List<Sentence> sentences() {
        return lead(SENTENCES);
    }

    List<Sentence> questions() {
        return lead(QUESTIONS);
    }

    /** A source for each sentence in their order, and what the words mean. */
    List<Sentence> sources() {
        return lead(SOURCES);
    }

    private List<Sentence> lead(String heading) {
        return text.sections().stream()
                .filter(section -> section.heading().text().equals(heading))
                .flatMap(section -> section.lead().stream())
                .toList();
    }
}
