package org.qiangxian.report;

import java.util.Objects;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.report.ReportFact.ErratumDrafted;
import org.qiangxian.report.ReportFact.ErratumMoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two errata of the published report of 示例省 where there is a demonstration. The first one corrected a value and is
 * published, with old and new sentence; the second one is announced, so that somebody who tries the platform can
 * correct a value, take a snapshot, run the report again and sign with another account. The steps say that nobody did
 * this.
 */
@Component
class DemonstrationErratum {

    private static final Signature NOBODY = Signature.of("演示数据");
    private static final String CORRECTED = "演示：一个示例城市的一项指标录入时看错了一行，已更正。";
    private static final String WRONG = "演示：一个示例城市的一项指标录入有误，正在核对。";

    private final PlatformSettings settings;
    private final AnnualReportRepository reports;
    private final ErratumRepository errata;
    private final DemonstrationCorrection correction;
    private final ErratumLog log;

    DemonstrationErratum(
            PlatformSettings settings,
            AnnualReportRepository reports,
            ErratumRepository errata,
            DemonstrationCorrection correction,
            ErratumLog log) {
        this.settings = settings;
        this.reports = reports;
        this.errata = errata;
        this.correction = correction;
        this.log = log;
    }

    /**
     * Corrects a value once the demonstration's report is published, takes the next snapshot a run later, and publishes
     * the erratum once that one has been analysed.
     */
    @Transactional
    void publish() {
        if (!settings.demonstration()) {
            return;
        }
        reports.all().stream()
                .filter(report -> report.status() == AnnualReportStatus.PUBLISHED && DemonstrationReport.made(report))
                .forEach(this::publish);
    }

    private void publish(AnnualReport report) {
        var all = errata.of(report.id());
        if (all.isEmpty()) {
            correction.correct(report, log.now());
            draft(report, CORRECTED);
            return;
        }
        all.stream()
                .filter(erratum -> erratum.status() == ErratumStatus.DRAFTED
                        && erratum.words().equals(CORRECTED))
                .findFirst()
                .ifPresent(erratum -> publish(report, erratum));
    }

    private void publish(AnnualReport report, Erratum erratum) {
        if (correction.froze(report)) {
            return;
        }
        var snapshot = correction.run(report, erratum);
        if (snapshot.isEmpty()) {
            return;
        }
        int base = correction.edition(report);
        errata.ran(erratum, snapshot.get(), base, NOBODY, log.now());
        step(report, erratum, ErratumAction.RUN, "快照 " + snapshot.get());
        errata.published(erratum, number(report), base + 1, log.now());
        step(report, erratum, ErratumAction.SIGN, "演示数据：没有另一人签发");
        announce(report);
    }

    private int number(AnnualReport report) {
        return errata.of(report.id()).stream()
                        .map(Erratum::number)
                        .filter(Objects::nonNull)
                        .mapToInt(Objects::requireNonNull)
                        .max()
                        .orElse(0)
                + 1;
    }

    private void announce(AnnualReport report) {
        var erratum = draft(report, WRONG);
        errata.announced(erratum, number(report), log.now());
        step(report, erratum, ErratumAction.ANNOUNCE, "演示数据：没有另一人公告");
    }

    private Erratum draft(AnnualReport report, String words) {
        var id = UUID.randomUUID();
        errata.insert(id, report.id(), new ErratumForm.Asked(ErratumWeight.MINOR, words), NOBODY, log.now());
        log.step(new ErratumDrafted(report.id(), id), id, "起草", "", NOBODY);
        return errata.find(id).orElseThrow();
    }

    private void step(AnnualReport report, Erratum erratum, ErratumAction action, String reason) {
        log.step(new ErratumMoved(report.id(), erratum.id(), action), erratum.id(), action.label(), reason, NOBODY);
    }
}
