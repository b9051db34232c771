package org.qiangxian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.shell.Refusal;
import org.qiangxian.snapshot.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** A report is made where there is none: from which snapshot, of which places, and for the demonstration. */
@PlatformTest
@Transactional
class ReportMakingTests {

    @Autowired
    Making making;

    @Autowired
    AnnualReportMoves moves;

    @Autowired
    AnnualReports reports;

    @Autowired
    DemonstrationReport demonstration;

    @Autowired
    DemonstrationErratum erratum;

    @Autowired
    TextRepository texts;

    @Autowired
    Snapshots snapshots;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    @Test
    @DisplayName(
            "R1, R42: real and fictional places stand in no report together, and a demonstration account handles the latter alone")
    void realAndFictionalPlacesAreKeptApart() {
        var demonstration = Actors.demonstration(Reporting.MAKER);
        var number = Reporting.emptySnapshot(snapshots, jdbc);
        assertThatThrownBy(() -> making.make(demonstration, Reporting.form(number, "REAL")))
                .isInstanceOf(Refusal.Forbidden.class);
        var real = making.make(Reporting.MAKER, Reporting.form(number, "REAL"));
        var fictional = making.make(demonstration, Reporting.form(number, "FICTIONAL"));
        assertThatThrownBy(() -> moves.review(demonstration, real.id())).isInstanceOf(Refusal.Forbidden.class);

        assertThat(reports.text(Reporting.MAKER, real).text().figures())
                .noneMatch(figure -> figure.source().matches("region/99.*"));
        assertThat(reports.text(Reporting.MAKER, fictional).text().figures())
                .filteredOn(figure -> figure.source().startsWith("region/"))
                .isNotEmpty()
                .allMatch(figure -> figure.source().startsWith("region/99"));
    }

    @Test
    @DisplayName("R42: what cannot be made is refused at its field")
    void whatCannotBeMadeIsRefused() {
        var number = Reporting.emptySnapshot(snapshots, jdbc);
        var raw = snapshots.take(Actors.operator(), "未分析", "检验").number();
        for (var form : List.of(
                new AnnualReportForm("", number, "FICTIONAL"),
                new AnnualReportForm("2019", number, "FICTIONAL"),
                new AnnualReportForm("2027", number, "FICTIONAL"),
                new AnnualReportForm("2026", "1999-001", "FICTIONAL"),
                new AnnualReportForm("2026", raw, "FICTIONAL"),
                new AnnualReportForm("2026", number, "BOTH"))) {
            assertThatThrownBy(() -> making.make(Reporting.MAKER, form)).isInstanceOf(Refusal.Invalid.class);
            assertThat(mvc.post()
                            .uri("/annual-reports")
                            .param("year", String.valueOf(form.year()))
                            .param("number", String.valueOf(form.number()))
                            .param("scope", String.valueOf(form.scope()))
                            .with(csrf())
                            .with(Actors.as(Reporting.MAKER)))
                    .hasStatus(422);
        }
    }

    @Test
    @DisplayName(
            "R42: the demonstration has one published report of 示例省, of the year before, made once, with an erratum that"
                    + " corrected a value and one that is announced")
    void theDemonstrationHasOne() {
        Reporting.emptySnapshot(snapshots, jdbc);
        for (int times = 0; times < 2; times++) {
            demonstration.publish();
            clock.move(Duration.ofMinutes(1));
            erratum.publish();
        }
        assertThat(mvc.get().uri("/reports/2025-demo/errata")).bodyText().contains("没有勘误");
        Reporting.foundNothing(snapshots.latest().orElseThrow().number(), jdbc);
        for (int times = 0; times < 2; times++) {
            erratum.publish();
        }

        assertThat(reports.published())
                .filteredOn(DemonstrationReport::made)
                .singleElement()
                .matches(each -> each.year() == 2025);
        assertThat(mvc.get().uri("/reports/2025-demo/990121"))
                .hasStatusOk()
                .bodyText()
                .contains("演示数据", "勘误第1号（轻微", "本报告各句未变", "勘误第2号（轻微）", "正确数值待定")
                .doesNotContain("勘误第3号");
        var corrected = reports.published("2025-demo");
        var place = texts.places(corrected.id()).getLast();
        assertThat(mvc.get().uri("/reports/2025-demo/" + place + "/errata"))
                .hasStatusOk()
                .bodyText()
                .contains("<del>", "<ins>", "句未变");
        assertThat(mvc.get().uri("/find?q=年度县域城市质量状况报告"))
                .hasStatusOk()
                .bodyText()
                .contains("/reports/2025-demo");
    }
}
