package org.qiangxian.progress;

import org.qiangxian.PlatformTest;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Brings a report to every status and checks every desk. */
@PlatformTest
@Transactional
@Walks(ReportAction.class)
class ReportWalkTests extends TableWalk<ReportStatus, ReportAction> {

    @Autowired
    Rounds rounds;

    @Autowired
    Reporting reporting;

    @Override
    protected Stood<ReportAction> stand(ReportStatus state) {
        return switch (state) {
            case OPEN -> {
                var report = reporting.of(reporting.round());
                yield none(report).and(ReportAction.SUBMIT, Reporting.CITY, report.matter());
            }
            case WITH_BUREAU -> {
                var report = reporting.submitted(reporting.round());
                yield none(report)
                        .and(ReportAction.PASS, Reporting.BUREAU, ReportTurns.key(report))
                        .and(ReportAction.SEND_BACK, Reporting.BUREAU, ReportTurns.key(report));
            }
            case RETURNED -> {
                var report = reporting.submitted(reporting.round());
                reporting.press(Reporting.BUREAU, report, ReportAction.SEND_BACK, "请补充成效");
                yield none(report).and(ReportAction.SUBMIT, Reporting.CITY, report.matter());
            }
            case WITH_PROVINCE -> {
                var report = reporting.passed(reporting.round());
                yield none(report)
                        .and(ReportAction.ACCEPT, Reporting.PROVINCE, ReportTurns.key(report))
                        .and(ReportAction.RETURN, Reporting.PROVINCE, ReportTurns.key(report));
            }
            case WITH_SAMR -> {
                var report = reporting.arrived();
                yield none(report).and(ReportAction.ACKNOWLEDGE, Reporting.SAMR, "progress/round/" + report.round());
            }
            case READ -> {
                var report = reporting.passed(reporting.round());
                reporting.press(Reporting.PROVINCE, report, ReportAction.ACCEPT, "");
                yield none(report);
            }
            case DECLINED -> {
                var report = reporting.of(reporting.summary());
                reporting.press(Reporting.FICTIONAL_CITY, report, ReportAction.DECLINE, "");
                yield none(report);
            }
            case ENDED -> {
                var round = reporting.round();
                var report = reporting.of(round);
                rounds.end(Reporting.PROVINCE, round.id(), "改为年底一并报送。");
                yield none(report);
            }
        };
    }

    private static Stood<ReportAction> none(Report report) {
        return Stood.nothing(key -> key.equals(report.matter()) || key.startsWith("progress/round/" + report.round()));
    }
}
