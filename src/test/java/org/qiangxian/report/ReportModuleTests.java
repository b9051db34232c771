package org.qiangxian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.ledger.Budget;
import org.qiangxian.procedure.OneBeginning;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.snapshot.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** From a snapshot to a published report: two persons, fifteen working days, the note of a city, and no way back. */
@OneBeginning
@PlatformTest
class ReportModuleTests {

    private static final RegionCode OWN = new RegionCode("990121");
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);

    @Autowired
    Making making;

    @Autowired
    AnnualReportMoves moves;

    @Autowired
    AnnualReports reports;

    @Autowired
    Publishing publishing;

    @Autowired
    ReportDays days;

    @Autowired
    Snapshots snapshots;

    @Autowired
    Budget budget;

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

    private AnnualReport made;

    @BeforeAll
    void make() {
        stopTheClock();
        made = making.make(Reporting.MAKER, Reporting.form(Reporting.emptySnapshot(snapshots, jdbc), "FICTIONAL"));
    }

    private AnnualReport signed() {
        var id = made.id();
        moves.review(Reporting.REVIEWER, id);
        return moves.sign(Reporting.SIGNER, id, SEPTEMBER);
    }

    private AnnualReport published() {
        var report = signed();
        clock.stopAt(Instant.parse("2026-08-31T16:00:00Z"));
        publishing.publishWhatIsDue();
        return reports.get(Reporting.MAKER, report.id());
    }

    @Test
    @DisplayName("R42: one person reviews, another one signs; whoever made or reviewed a report never signs it")
    void twoPersonsReviewAndSign() {
        var id = made.id();
        assertThatThrownBy(() -> moves.sign(Reporting.SIGNER, id, SEPTEMBER)).isInstanceOf(Refusal.Conflict.class);
        moves.review(Reporting.REVIEWER, id);
        for (var hand : List.of(Reporting.MAKER, Reporting.REVIEWER)) {
            assertThatThrownBy(() -> moves.sign(hand, id, SEPTEMBER))
                    .isInstanceOf(Refusal.Forbidden.class)
                    .hasMessageContaining("由总局另一人签发");
            assertThat(mvc.get().uri("/annual-reports/" + id + "/sign").with(Actors.as(hand)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("现在不能办理", "由总局另一人签发");
        }
        assertThat(moves.sign(Reporting.SIGNER, id, SEPTEMBER).status()).isEqualTo(AnnualReportStatus.SIGNED);
    }

    @Test
    @DisplayName("R42, R43: the cities have fifteen working days before it can be published, by default on 1 September")
    void citiesHaveFifteenWorkingDays() {
        var id = made.id();
        moves.review(Reporting.REVIEWER, id);
        var earliest = days.earliest(LocalDate.of(2026, 3, 2));

        assertThat(earliest).isEqualTo(LocalDate.of(2026, 3, 24));
        assertThat(days.usual(LocalDate.of(2026, 3, 2))).isEqualTo(SEPTEMBER);
        assertThat(days.usual(LocalDate.of(2026, 8, 20))).isEqualTo(LocalDate.of(2027, 9, 1));
        for (var day : new LocalDate[] {null, earliest.minusDays(1), LocalDate.of(2029, 1, 1)}) {
            assertThatThrownBy(() -> moves.sign(Reporting.SIGNER, id, day)).isInstanceOf(Refusal.Invalid.class);
        }
        assertThat(moves.sign(Reporting.SIGNER, id, earliest).publishOn()).isEqualTo(earliest);
    }

    @Test
    @DisplayName("R42: on its day a report is published by itself, once, and nothing takes it back")
    void itIsPublishedByItselfAndNeverTakenBack() {
        var report = signed();
        clock.stopAt(Instant.parse("2026-08-31T15:59:00Z"));
        publishing.publishWhatIsDue();
        assertThat(mvc.get().uri("/reports/2026-demo")).hasStatus(404);

        clock.stopAt(Instant.parse("2026-08-31T16:00:00Z"));
        publishing.publishWhatIsDue();
        publishing.publishWhatIsDue();

        assertThat(reports.steps(report))
                .extracting(AnnualReportRepository.Done::what)
                .containsExactly("生成", "复核", "签发", "发布");
        assertThat(mvc.get().uri("/reports")).hasStatusOk().bodyText().contains("/reports/2026-demo");
        assertThat(mvc.get().uri("/reports/2026-demo"))
                .hasStatusOk()
                .bodyText()
                .contains("演示数据", "2026年度县域城市质量状况报告", report.snapshot());
        for (var action : List.of("review", "sign", "discard")) {
            assertThat(mvc.post()
                            .uri("/annual-reports/" + report.id() + "/" + action)
                            .param("publishedOn", "2027-09-01")
                            .param("reason", "不想要了")
                            .with(csrf())
                            .with(Actors.as(Reporting.SIGNER)))
                    .as(action)
                    .hasStatus(409)
                    .bodyText()
                    .contains("不能撤下");
        }
        assertThatThrownBy(() -> making.make(Reporting.MAKER, Reporting.form(report.snapshot(), "FICTIONAL")))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    @DisplayName(
            "R42: a city reads its own from the review on, and what it writes beside it is printed as its own words")
    void aCityReadsItsOwnAndWritesBesideIt() {
        var id = made.id();
        var page = "/annual-reports/" + id;
        assertThat(mvc.get().uri(page).with(Actors.as(Reporting.CITY))).hasStatus(404);
        assertThatThrownBy(() -> reports.note(Reporting.CITY, id, "说明")).isInstanceOf(Refusal.NotFound.class);

        moves.review(Reporting.REVIEWER, id);

        assertThat(mvc.get().uri(page).with(Actors.as(Reporting.CITY)))
                .hasStatusOk()
                .bodyText()
                .contains("城市说明", "可以不写");
        assertThat(mvc.get().uri(page).with(Actors.as(Actors.city("140728")))).hasStatus(404);
        assertThat(budget.minutes(2026).get(OWN)).isGreaterThanOrEqualTo(2);
        for (var refused : List.of("我县位居全省第一名", "说".repeat(301))) {
            assertThat(mvc.post()
                            .uri(page + "/note")
                            .param("note", refused)
                            .with(csrf())
                            .with(Actors.as(Reporting.CITY)))
                    .hasStatus(422);
        }
        reports.note(Reporting.CITY, id, "2025年部分企业搬迁。");
        reports.note(Reporting.CITY, id, "2025年有3家企业搬迁，产值随之下降。");
        moves.sign(Reporting.SIGNER, id, SEPTEMBER);
        clock.stopAt(Instant.parse("2026-09-01T02:00:00Z"));
        publishing.publishWhatIsDue();

        assertThat(mvc.get().uri("/reports/2026-demo/990121"))
                .hasStatusOk()
                .bodyText()
                .contains("城市说明", "“2025年有3家企业搬迁，产值随之下降。”（本地自己的说明）")
                .doesNotContain("部分企业搬迁");
        assertThatThrownBy(() -> reports.note(Reporting.CITY, id, "再改一次")).isInstanceOf(Refusal.Conflict.class);
        assertThat(mvc.get().uri("/cities/990121")).hasStatusOk().bodyText().contains("/reports/2026-demo/990121");
    }

    @Test
    @DisplayName("R42: what is discarded is gone for its cities, and the year can be begun anew; a reason is needed")
    void whatIsDiscardedCanBeMadeAnew() {
        var report = made;
        moves.review(Reporting.REVIEWER, report.id());
        for (var reason : List.of("", "　", "由" + "长".repeat(200), "评比得分有误")) {
            assertThatThrownBy(() -> moves.discard(Reporting.MAKER, report.id(), reason))
                    .isInstanceOf(Refusal.Invalid.class);
        }
        assertThatThrownBy(() -> making.make(Reporting.MAKER, Reporting.form(report.snapshot(), "FICTIONAL")))
                .as("two of one year")
                .hasMessageContaining("2026年度已有报告");

        moves.discard(Reporting.MAKER, report.id(), "数据有误，更正后重新生成");

        assertThat(reports.list(Reporting.CITY)).noneMatch(each -> each.id().equals(report.id()));
        assertThat(making.make(Reporting.MAKER, Reporting.form(report.snapshot(), "FICTIONAL"))
                        .id())
                .isNotEqualTo(report.id());
    }

    @Test
    @DisplayName("R42: what is not published, or not there, answers 404 in public")
    void whatIsNotThereAnswersSo() {
        var report = published();
        for (var path : List.of(
                "/reports/2025",
                "/reports/2026",
                "/reports/2026-demo/140728",
                "/reports/2026-demo/numbers/0",
                "/reports/2026-demo/numbers/999999",
                "/reports/2026-demo/numbers/x",
                "/reports/2026-demo/files/xlsx",
                "/reports/2026-demo/files/json",
                "/reports/2026-demo/990121/files/csv")) {
            assertThat(mvc.get().uri(path)).as(path).hasStatus(404);
        }
        assertThat(mvc.get().uri("/annual-reports/" + UUID.randomUUID()).with(Actors.as(Reporting.MAKER)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/reports/2026-demo/numbers/1"))
                .hasStatusOk()
                .bodyText()
                .contains("来源", "本报告的年度");
        assertThat(report.status()).isEqualTo(AnnualReportStatus.PUBLISHED);
    }
}
