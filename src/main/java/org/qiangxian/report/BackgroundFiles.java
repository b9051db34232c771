package org.qiangxian.report;

import java.util.List;
import org.qiangxian.document.Format;
import org.qiangxian.procedure.EachAlone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the Word and PDF files of published reports of real places in the background, one after the other, as long as
 * there is room to store them. A missing file is made when it is asked for, with the same bytes; those of 示例省 always
 * are.
 */
@Component
class BackgroundFiles {

    private static final List<Format> FORMATS = List.of(Format.PDF, Format.DOCX);

    private final AnnualReportRepository reports;
    private final TextRepository texts;
    private final FileRepository kept;
    private final ReportFiles files;
    private final EachAlone each;

    BackgroundFiles(
            AnnualReportRepository reports,
            TextRepository texts,
            FileRepository kept,
            ReportFiles files,
            EachAlone each) {
        this.reports = reports;
        this.texts = texts;
        this.kept = kept;
        this.files = files;
        this.each = each;
    }

    /** Makes all that are missing; one that fails does not stop the others. */
    void makeWhatIsMissing() {
        kept.tidy();
        FORMATS.forEach(
                format -> each.run("a file of an annual report", kept.missing(format), text -> make(text, format)));
    }

    private void make(FileRepository.Of of, Format format) {
        if (of.place() != null && !kept.room()) {
            return;
        }
        var report = reports.find(of.report()).orElseThrow(AnnualReports::absent);
        var text = texts.find(of.report(), of.place()).orElseThrow(AnnualReports::absent);
        kept.add(text.hash(), format, files.made(report, text, format).content());
    }

    /** The progress of the reports whose files are not complete. */
    @Transactional(readOnly = true)
    List<RecordsPage.Progress> progress() {
        return kept.unfinished().stream()
                .map(made -> new RecordsPage.Progress(
                        reports.find(made.report()).map(AnnualReport::title).orElse(""),
                        "备好的 Word 和 PDF 文件",
                        made.done(),
                        made.all(),
                        null))
                .toList();
    }
}
