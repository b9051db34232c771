package org.qiangxian.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Reports of 示例省 for tests of the modules that use them. */
@TestComponent
public class ReportReading {

    private final Reporting reporting;
    private final ReportRepository reports;

    ReportReading(Reporting reporting, ReportRepository reports) {
        this.reporting = reporting;
        this.reports = reports;
    }

    /** A report with one result that has reached the province. */
    public UUID arrived(LocalDate today) {
        return reporting.passed(reporting.fictional(today)).id();
    }

    /** A report that the province has read. */
    public UUID read(LocalDate today) {
        var report = reporting.passed(reporting.fictional(today));
        reporting.press(Reporting.FICTIONAL_PROVINCE, report, ReportAction.ACCEPT, "");
        return report.id();
    }

    public void accept(UUID report) {
        reporting.press(Reporting.FICTIONAL_PROVINCE, reports.find(report).orElseThrow(), ReportAction.ACCEPT, "");
    }

    public String path(UUID report) {
        return reports.find(report).orElseThrow().path();
    }

    /** Ends the round of a report, so that nobody is asked any more. */
    public void leave(UUID report) {
        reporting.end(reports.find(report).orElseThrow());
    }
}
