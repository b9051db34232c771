package org.qiangxian.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.publication.Paperwork;
import org.qiangxian.publication.PublicationKind;
import org.qiangxian.report.AnnualReports;
import org.qiangxian.report.BesideReport;
import org.qiangxian.shell.ConsequencesPage;
import org.qiangxian.snapshot.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The pages of 质量月 in the workspace, and the messages about it. */
@PlatformTest
@Transactional
class CampaignPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Campaigning campaigning;

    @Autowired
    CampaignWriting writing;

    @Autowired
    Paperwork paperwork;

    @Autowired
    Snapshots snapshots;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    ReportMonth beside;

    @Autowired
    AnnualReports reports;

    @BeforeEach
    void inTheMonth() {
        clock.stopAt(Campaigning.MONTH);
    }

    @Test
    @DisplayName("publishing is confirmed on a page that says what follows; one who saw another page is told so")
    void publishingIsConfirmed() {
        var draft = campaigning.saved();
        var page = ConsequencesPage.open(mvc, jdbc, Campaigning.SAMR, "/campaigns/2026/publish");
        assertThat(page.page()).contains("个城市 × 5 分钟", "不能收回");

        writing.save(
                Campaigning.SAMR,
                "2026",
                Campaigning.typed(
                        writing.save(
                                Campaigning.SAMR,
                                "2026",
                                Campaigning.typed(draft, Map.of("theme", "另一个主题", "feedback", ""))),
                        Map.of("theme", "又一个主题")));
        assertThat(page.sent(Map.of())).hasStatus(409);
        assertThat(ConsequencesPage.open(mvc, jdbc, Campaigning.SAMR, "/campaigns/2026/publish")
                        .sent(Map.of()))
                .hasStatus3xxRedirection();
    }

    @Test
    @DisplayName(
            "R122: what is published is told once to members, provinces, departments and associations, to no other role")
    void publishingIsTold() {
        var campaign = campaigning.published();

        assertThat(jdbc.sql("""
                                select distinct r.role from notice.recipient r join notice.message m on m.id = r.message
                                where m.key = :key
                                """)
                        .param("key", "campaign/%s/published".formatted(campaign.id()))
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("CITY", "PROVINCE", "ORGANISER");
    }

    @Test
    @DisplayName(
            "R131, R145, R163: results of the month stand on its page in batches from their minute on, and never before; R132: posters too")
    void resultsInBatches() {
        campaigning.published();
        paperwork.embargoed(PublicationKind.RESULT, "第二批质量成果汇编", "2", "2026-09-20", "09:00");
        paperwork.embargoed(PublicationKind.RESULT, "第一批质量成果汇编", "1", "2026-09-20", "09:00");
        paperwork.embargoed(PublicationKind.POSTER, "主题海报", "", "", "");
        assertThat(mvc.get().uri("/quality-month/2026"))
                .hasStatusOk()
                .bodyText()
                .contains("主题海报")
                .doesNotContain("质量成果汇编");

        clock.stopAt(Instant.parse("2026-09-20T01:00:00Z"));
        assertThat(mvc.get().uri("/quality-month/2026"))
                .hasStatusOk()
                .bodyText()
                .satisfies(page ->
                        assertThat(page.indexOf("第一批质量成果汇编")).isPositive().isLessThan(page.indexOf("第二批质量成果汇编")));
        assertThat(mvc.get().uri("/quality-month/2025")).bodyText().doesNotContain("质量成果汇编");
    }

    @Test
    @DisplayName("R43: the annual report published in the year stands on the page of its month")
    void theAnnualReportIsLinked() {
        campaigning.published();
        var snapshot = snapshots.freeze("质量月", "年度报告").number();
        jdbc.sql("""
                        insert into report.report (id, year, fictional, snapshot, status, since, made_by, made_at, reviewed_by, opened_on,
                            publish_on, edition, method)
                        values (gen_random_uuid(), 2026, false, :snapshot, 'PUBLISHED', now(), '总局', now(), '总局', '2026-08-01',
                            '2026-09-01', '', 3)
                        """).param("snapshot", snapshot).update();

        assertThat(mvc.get().uri("/quality-month/2026"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/reports/2026\"", "2026年度县域城市质量状况报告");
        assertThat(mvc.get().uri("/quality-month/2025")).bodyText().doesNotContain("href=\"/reports/2026\"");
        assertThat(beside.of(reports.published("2026")))
                .containsExactly(new BesideReport.Beside("2026年全国“质量月”", "/quality-month/2026"));
    }

    @Test
    @DisplayName(
            "the own feedback opens from the page of the campaign; to others its address answers like one that is not there")
    void feedbackPage() {
        campaigning.published();
        clock.stopAt(Campaigning.AFTER);

        assertThat(mvc.get().uri("/campaigns/2026").with(Actors.as(Campaigning.CITY)))
                .hasStatusOk()
                .bodyText()
                .contains("/campaigns/2026/feedback/140728", "待反馈");
        assertThat(mvc.get().uri("/campaigns/2026/feedback/140728").with(Actors.as(Campaigning.CITY)))
                .hasStatusOk()
                .bodyText()
                .contains("没有开展", "不要求；有现成的先附上", "未成年人的面部已经处理");
        assertThat(mvc.get().uri("/campaigns/2026/feedback/140728").with(Actors.as(Campaigning.OTHER)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/campaigns/2026/feedback/140728").with(Actors.as(Campaigning.PROVINCE)))
                .hasStatus(404);
    }

    @Test
    @DisplayName("a form of feedback opened before a colleague sent it is refused with what happened")
    void aStaleFormIsRefused() {
        campaigning.published();
        campaigning.sent(Campaigning.CITY);

        assertThat(mvc.post()
                        .uri("/campaigns/2026/feedback")
                        .with(Actors.as(Campaigning.CITY))
                        .with(csrf())
                        .param("seen", "0")
                        .param("words", "另一个人写的"))
                .hasStatus(409)
                .bodyText()
                .contains("报送反馈", "这次办理没有提交");
    }
}
