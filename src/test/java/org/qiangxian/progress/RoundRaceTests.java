package org.qiangxian.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiangxian.AtOnce.done;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.database.SecondNode;
import org.qiangxian.procedure.Seen;
import org.springframework.beans.factory.annotation.Autowired;

/** Many act on a round at the same moment over two nodes on one database. */
@PlatformTest
class RoundRaceTests {

    @Autowired
    Reporting reporting;

    @Autowired
    Rounds rounds;

    @Autowired
    Reports reports;

    @Autowired
    MovableClock clock;

    @Test
    @DisplayName(
            "R3, R88: of twenty who ask for the summary of a year at once, over two nodes, one does; each member is asked once")
    void oneRoundIsOpened() throws Exception {
        var today = WorkingDays.today(clock.instant());
        rounds.list(Reporting.SAMR).stream()
                .filter(Round::stands)
                .forEach(each -> rounds.end(Reporting.SAMR, each.id(), "核对办理过程。"));
        var form = new RoundForm(
                "示例省年度总结",
                String.valueOf(today.getYear() - 1),
                today.plusDays(60).toString(),
                "10",
                "",
                "用于改进指导文件。",
                "超出的另有安排。");
        var elsewhere = SecondNode.bean(Rounds.class);

        assertThat(done(at -> (at % 2 == 0 ? rounds : elsewhere).open(Reporting.SAMR, form)))
                .isEqualTo(1);

        var standing =
                rounds.list(Reporting.SAMR).stream().filter(Round::stands).toList();
        assertThat(standing).hasSize(1);
        rounds.end(Reporting.SAMR, standing.getFirst().id(), "核对完毕。");
    }

    @Test
    @DisplayName(
            "R89: handed in, taken back and passed on at once, over two nodes, a report goes one way and its steps say which")
    void oneWayAtOnce() throws Exception {
        var round = reporting.fictional(WorkingDays.today(clock.instant()));
        var report = reporting.of(round);
        var elsewhere = SecondNode.bean(Reports.class);
        assertThat(done(at -> (at % 2 == 0 ? reports : elsewhere)
                        .press(Reporting.FICTIONAL_CITY, report.id(), ReportAction.NOTHING_NEW, "", Seen.NOTHING)))
                .isEqualTo(1);

        var acted = done(at -> {
            if (at % 2 == 0) {
                reports.press(Reporting.FICTIONAL_BUREAU, report.id(), ReportAction.PASS, "", Seen.NOTHING);
            } else {
                elsewhere.press(Reporting.FICTIONAL_CITY, report.id(), ReportAction.WITHDRAW, "", Seen.NOTHING);
            }
        });

        var stands = reporting.of(round);
        var steps = reports.steps(stands).stream().map(ReportStep::action).toList();
        assertThat(steps).hasSize((int) acted + 1).startsWith(ReportAction.NOTHING_NEW);
        assertThat(stands.status())
                .isEqualTo(steps.getLast() == ReportAction.WITHDRAW ? ReportStatus.OPEN : ReportStatus.WITH_PROVINCE);
        reporting.leave(report);
    }
}
