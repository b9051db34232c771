package org.qiangxian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

/** The remarks that 总局 writes by hand in the report of all places. */
@PlatformTest
@Transactional
class RemarkTests {

    @Autowired
    Making making;

    @Autowired
    AnnualReportMoves moves;

    @Autowired
    ReportRemarks remarks;

    @Autowired
    Publishing publishing;

    @Autowired
    Snapshots snapshots;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName(
            "R42: a paragraph written by hand passes the door of words, is marked as such, changes no figure, and is closed"
                    + " from the review on; who wrote any of it does not sign")
    void whatIsWrittenByHandIsMarked() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
        var report =
                making.make(Reporting.MAKER, Reporting.form(Reporting.emptySnapshot(snapshots, jdbc), "FICTIONAL"));
        var page = report.address() + "/remarks";
        for (var refused : List.of(
                new ReportRemarkForm("", "说明"),
                new ReportRemarkForm("NOWHERE", "说明"),
                new ReportRemarkForm("OPENING", "甲县位居全国前10名"),
                new ReportRemarkForm("OPENING", "说".repeat(601)))) {
            assertThatThrownBy(() -> remarks.write(Reporting.REVIEWER, report.id(), refused))
                    .isInstanceOf(Refusal.Invalid.class);
        }
        assertThatThrownBy(() -> remarks.write(Reporting.CITY, report.id(), new ReportRemarkForm("OPENING", "说明")))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThat(mvc.post()
                        .uri(page)
                        .param("chapter", "OPENING")
                        .param("words", "本年度有2项统计制度调整（统计局〔2026〕1号）。")
                        .with(csrf())
                        .with(Actors.as(Reporting.SIGNER)))
                .hasStatus3xxRedirection();
        remarks.write(Reporting.MAKER, report.id(), new ReportRemarkForm("ECONOMY", "写错了"));
        remarks.write(Reporting.MAKER, report.id(), new ReportRemarkForm("ECONOMY", ""));
        assertThat(mvc.get().uri(page).with(Actors.as(Reporting.MAKER)))
                .bodyText()
                .contains("统计制度调整");
        assertThat(mvc.get().uri(report.address()).with(Actors.as(Reporting.MAKER)))
                .bodyText()
                .contains("（市场监管总局人工撰写）");

        moves.review(Reporting.REVIEWER, report.id());
        assertThatThrownBy(() -> remarks.write(Reporting.MAKER, report.id(), new ReportRemarkForm("OPENING", "再改")))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> moves.sign(Reporting.SIGNER, report.id(), LocalDate.of(2026, 9, 1)))
                .isInstanceOf(Refusal.Forbidden.class);
        moves.sign(Reporting.OTHER, report.id(), LocalDate.of(2026, 9, 1));
        clock.stopAt(Instant.parse("2026-09-01T02:00:00Z"));
        publishing.publishWhatIsDue();

        assertThat(mvc.get().uri("/reports/2026-demo"))
                .bodyText()
                .contains("<q>“本年度有2项统计制度调整（统计局〔2026〕1号）。”（市场监管总局人工撰写）</q>")
                .doesNotContain("写错了");
        assertThat(mvc.get().uri("/reports/2026-demo/990121")).bodyText().doesNotContain("统计制度调整");
    }
}
