package org.qiangxian.report;

import java.util.Set;
import java.util.UUID;
import org.qiangxian.procedure.EachAlone;
import org.qiangxian.report.ReportFact.ReportPublished;
import org.springframework.stereotype.Component;

/** Publishes signed reports on their day, with the notes of their cities. */
@Component
class Publishing {

    private final AnnualReportRepository reports;
    private final Quoting quoting;
    private final ReportLog log;
    private final ReportNotices notices;
    private final EachAlone each;

    Publishing(AnnualReportRepository reports, Quoting quoting, ReportLog log, ReportNotices notices, EachAlone each) {
        this.reports = reports;
        this.quoting = quoting;
        this.log = log;
        this.notices = notices;
        this.each = each;
    }

    /** Publishes all whose day has come. */
    void publishWhatIsDue() {
        each.run(
                "the publication of a report",
                reports.in(Set.of(AnnualReportStatus.SIGNED)).stream()
                        .map(AnnualReport::id)
                        .toList(),
                this::publish);
    }

    private void publish(UUID id) {
        reports.lock(id)
                .filter(report -> report.status() == AnnualReportStatus.SIGNED)
                .filter(report ->
                        report.publishOn() != null && !report.publishOn().isAfter(log.today()))
                .ifPresent(this::publish);
    }

    private void publish(AnnualReport report) {
        var places = quoting.quote(report);
        reports.move(report, AnnualReportStatus.PUBLISHED, log.now());
        log.step(new ReportPublished(report.id()), "发布", "", ReportLog.PLATFORM);
        notices.published(report, places);
    }
}
