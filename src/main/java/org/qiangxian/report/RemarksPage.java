package org.qiangxian.report;

import java.util.List;
import java.util.Map;
import org.qiangxian.shell.Option;

/**
 * What is written by hand in a report.
 *
 * @param written the present texts, by the key of their chapters
 */
public record RemarksPage(
        AnnualReport report, Map<String, String> written, ReportRemarkForm form, Map<String, String> errors) {

    /** Whether anything can still be written. */
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
