package org.qiangxian.report;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.snapshot.Snapshots;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A published report of 示例省 on the year before, made once for the demonstration. Its steps say that nobody signed it
 * and no city had fifteen working days.
 */
@Component
class DemonstrationReport {

    private static final Signature NOBODY = Signature.of("演示数据");

    private static final UUID ID = UUID.nameUUIDFromBytes("demonstration report".getBytes(StandardCharsets.UTF_8));

    private final PlatformSettings settings;
    private final Snapshots snapshots;
    private final Making making;
    private final AnnualReportRepository reports;
    private final ReportLog log;

    DemonstrationReport(
            PlatformSettings settings,
            Snapshots snapshots,
            Making making,
            AnnualReportRepository reports,
            ReportLog log) {
        this.settings = settings;
        this.snapshots = snapshots;
        this.making = making;
        this.reports = reports;
        this.log = log;
    }

    /** Takes a snapshot if there is none, and publishes once it has been analysed. */
    @Transactional
    void publish() {
        if (!settings.demonstration()
                || reports.all().stream().anyMatch(DemonstrationReport::made)
                || reports.of(making.latestYear() - 1, true)) {
            return;
        }
        var ready = making.ready();
        if (!ready.isEmpty()) {
            publish(ready.getFirst().number());
        } else if (snapshots.all().isEmpty()) {
            snapshots.freeze("演示：年度报告", "示例省年度报告的演示");
        }
    }

    private void publish(String snapshot) {
        var year = String.valueOf(making.latestYear() - 1);
        var report = making.make(actor(), new AnnualReportForm(year, snapshot, "FICTIONAL"));
        var today = log.today();
        reports.reviewed(report, NOBODY, today.minusDays(1));
        reports.publishOn(report, today);
        reports.move(report, AnnualReportStatus.PUBLISHED, log.now());
        log.step(new ReportFact.ReportPublished(report.id()), "发布", "演示数据：没有复核、签发和阅看期", NOBODY);
    }

    /** Whether a report was made by this class. */
    static boolean made(AnnualReport report) {
        return ID.equals(report.madeBy().person());
    }

    /** An actor without an account, because nobody made the invented report. */
    private static Actor actor() {
        return new Actor(ID, ID, "demonstration", "演示", ID, "演示数据", Role.SAMR, null, true);
    }
}
