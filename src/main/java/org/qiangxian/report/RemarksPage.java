package org.qiangxian.report;

import java.util.List;
import java.util.Map;
import org.qiangxian.shell.Option;

/**
 * What is written by hand in a report.
 *
 * @param written what holds, by the key of its chapter
 */
public record RemarksPage(
        AnnualReport report, Map<String, String> written, ReportRemarkForm form, Map<String, String> errors) {

    /** Whether anything can be written still. */
    public boolean open() {
        return report.status() == AnnualReportStatus.MADE;
    }

    public List<Option> chapters() {
        return ReportRemarks.chapters().entrySet().stream()
                .map(chapter -> new Option(chapter.getKey(), chapter.getValue()))
                .toList();
    }

    public String chapter(String key) {
        return ReportRemarks.chapters().getOrDefault(key, key);
    }
}
