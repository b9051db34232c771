package org.qiangxian.leader;

import java.time.LocalDate;
import java.util.List;
import org.qiangxian.document.ContentCode;
import org.qiangxian.region.RegionCode;
import org.qiangxian.report.ReportText;
import org.qiangxian.report.ReportView;
import org.qiangxian.sentence.Sentence;

/**
 * The sheet of one city. Page, Word and PDF are made from this one value; the same figures give the same one.
 *
 * @param unit who lays it before the leaders
 * @param asOf the day on which the youngest of its figures was recorded
 * @param text title, sentences, questions and sources
 * @param charts the drawings
 * @param code tells this content from every other
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

    /** As a page draws it. */
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

    /** One for each sentence in their order, and what the words mean. */
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
