package org.qiangxian.report;

import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.database.PlatformSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One erratum of the published report of 示例省 where there is a demonstration, announced: whoever tries the platform corrects a
 * value, freezes it, has the report run again and another account sign. Nobody announced it; its steps say so.
 */
@Component
class DemonstrationErratum {

    private static final Signature NOBODY = Signature.of("演示数据");
    private static final String WRONG = "演示：一个示例城市的一项指标录入有误，正在核对。";

    private final PlatformSettings settings;
    private final AnnualReportRepository reports;
    private final ErratumRepository errata;
    private final ErratumLog log;

    DemonstrationErratum(
            PlatformSettings settings, AnnualReportRepository reports, ErratumRepository errata, ErratumLog log) {
        this.settings = settings;
        this.reports = reports;
        this.errata = errata;
        this.log = log;
    }

    /** Announces it once the demonstration's own report is published. */
    @Transactional
    void announce() {
        if (!settings.demonstration()) {
            return;
        }
        reports.all().stream()
                .filter(report -> report.status() == AnnualReportStatus.PUBLISHED && DemonstrationReport.made(report))
                .filter(report -> errata.of(report.id()).isEmpty())
                .forEach(this::announce);
    }

    private void announce(AnnualReport report) {
        var id = UUID.randomUUID();
        errata.insert(id, report.id(), new ErratumForm.Asked(ErratumWeight.MINOR, WRONG), NOBODY, log.now());
        errata.announced(errata.find(id).orElseThrow(), 1, log.now());
        log.step(
                new ReportFact.ErratumMoved(report.id(), id, ErratumAction.ANNOUNCE),
                id,
                ErratumAction.ANNOUNCE.label(),
                "演示数据：没有另一人公告",
                NOBODY);
    }
}
