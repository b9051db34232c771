package org.qiangxian.report;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.qiangxian.PlatformTest;
import org.qiangxian.procedure.OneBeginning;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.qiangxian.snapshot.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings a report to every status and checks every desk. */
@OneBeginning
@PlatformTest
@Walks(AnnualReportAction.class)
class AnnualReportWalkTests extends TableWalk<AnnualReportStatus, AnnualReportAction> {

    @Autowired
    Making making;

    @Autowired
    AnnualReportMoves moves;

    @Autowired
    Publishing publishing;

    @Autowired
    Snapshots snapshots;

    @Autowired
    JdbcClient jdbc;

    private AnnualReport report;

    @BeforeAll
    void make() {
        clock.stopAt(NOW);
        report = making.make(Reporting.MAKER, Reporting.form(Reporting.emptySnapshot(snapshots, jdbc), "FICTIONAL"));
    }

    @Override
    protected Stood<AnnualReportAction> stand(AnnualReportStatus state) {
        var id = report.id();
        var key = "report/" + id;
        var matter = Stood.<AnnualReportAction>nothing(key::equals);
        switch (state) {
            case MADE -> {
                return matter.and(AnnualReportAction.REVIEW, Reporting.MAKER, key);
            }
            case REVIEWED -> {
                moves.review(Reporting.REVIEWER, id);
                return matter.and(AnnualReportAction.SIGN, Reporting.SIGNER, key);
            }
            case SIGNED -> sign();
            case PUBLISHED -> {
                sign();
                clock.stopAt(NOW.plus(Duration.ofDays(200)));
                publishing.publishWhatIsDue();
            }
            case DISCARDED -> moves.discard(Reporting.REVIEWER, id, "数据有误，更正后重新生成");
        }
        return matter;
    }

    private void sign() {
        moves.review(Reporting.REVIEWER, report.id());
        moves.sign(Reporting.SIGNER, report.id(), LocalDate.of(2026, 9, 1));
    }
}
