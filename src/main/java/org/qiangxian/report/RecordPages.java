package org.qiangxian.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.springframework.stereotype.Component;

/** Puts together the page of a report in the workspace. */
@Component
class RecordPages {

    private final AnnualReports reports;
    private final AnnualReportTrails trails;
    private final ReportRemarks remarks;
    private final Errata errata;

    RecordPages(AnnualReports reports, AnnualReportTrails trails, ReportRemarks remarks, Errata errata) {
        this.reports = reports;
        this.trails = trails;
        this.remarks = remarks;
        this.errata = errata;
    }

    RecordPage of(Actor actor, UUID id) {
        var report = reports.get(actor, id);
        var kept = reports.text(actor, report);
        return actor.is(Role.CITY)
                ? new RecordPage(
                        report,
                        ReportView.of(kept.text()),
                        kept.hash(),
                        trails.of(actor, report),
                        List.of(),
                        true,
                        "/snapshots/%s/places/%s".formatted(report.snapshot(), actor.area()),
                        reports.note(actor, report),
                        List.of(),
                        false,
                        Map.of())
                : new RecordPage(
                        report,
                        ReportView.of(
                                report.status() == AnnualReportStatus.PUBLISHED
                                        ? kept.text()
                                        : remarks.quoting(report, kept.text())),
                        kept.hash(),
                        trails.of(actor, report),
                        trails.beside(actor, report),
                        false,
                        "",
                        "",
                        errata.of(actor, report),
                        errata.against(actor, report).isEmpty(),
                        Map.of());
    }
}
