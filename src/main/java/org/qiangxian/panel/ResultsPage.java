package org.qiangxian.panel;

import java.util.List;
import org.qiangxian.form.Kind;

/**
 * The year's lists, in the order of codes, without merits, awards or numbers.
 *
 * @param pending the kinds of which nothing has been released; none for the public
 */
public record ResultsPage(List<YearList> lists, List<Pending> pending) {

    /**
     * The decisions of a kind that will take effect together.
     *
     * @param whyNot why they cannot be released now, in a sentence; empty if they can
     */
    public record Pending(Kind kind, List<Decided> decisions, String whyNot) {}

    /**
     * A decision as its city will read it; empty words while there is none.
     *
     * @param href the page of the proposal, where the decision is written
     */
    public record Decided(String href, String code, String place, String title, String word, String reason) {}

    /** The list of a kind and year. */
    public record YearList(int year, Kind kind, List<Entry> entries) {

        /** 2025年度百城质量提升重点活动, 2025年创新试点. */
        public String title() {
            return kind == Kind.PILOT ? year + "年质量强县（区、镇）培育建设创新试点" : year + "年度百城质量提升重点活动";
        }
    }

    /** A selected proposal. */
    public record Entry(String code, String place, String title) {}
}
