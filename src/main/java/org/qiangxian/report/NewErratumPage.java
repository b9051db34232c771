package org.qiangxian.report;

import java.util.List;
import java.util.Map;
import org.qiangxian.shell.Option;

/** The form to draft an erratum about a published report. @param why nothing can be drafted; empty where it can */
public record NewErratumPage(AnnualReport report, String why, ErratumForm form, Map<String, String> errors) {

    /** The classes, with what each of them means. */
    public List<Option> weights() {
        return List.of(
                new Option(ErratumWeight.MINOR.name(), "轻微：不影响对报告的理解，告知有改变的城市"),
                new Option(ErratumWeight.MAJOR.name(), "重要：可能误导读者，告知全部城市和省局"));
    }
}
