package org.qiangxian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Subjects;
import org.qiangxian.procedure.OneBeginning;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * An error in a published report is corrected publicly, sentence by sentence, by two persons; the old edition is
 * kept.
 */
@OneBeginning
@PlatformTest
class ErratumTests {

    private static final RegionCode OWN = new RegionCode("990121");
    private static final RegionCode OTHER = new RegionCode("990122");
    private static final ErratumForm FORM = new ErratumForm("MINOR", Erring.WORDS);

    @Autowired
    Erring erring;

    @Autowired
    Errata errata;

    @Autowired
    AnnualReports reports;

    @Autowired
    Notices notices;

    @Autowired
    MockMvcTester mvc;

    private AnnualReport report;

    @BeforeAll
    void publish() {
        report = erring.published(false);
    }

    @BeforeEach
    void onTheDay() {
        erring.onTheDay();
    }

    private Erratum drafted() {
        return errata.draft(Reporting.MAKER, report.id(), FORM);
    }

    private Erratum corrected() {
        var line = Erring.series(reports.published(report, OWN).text());
        erring.correct(OWN, CityErratum.indicator(line), Erring.lastYear(line), 1.5);
        return errata.run(Reporting.MAKER, drafted().id(), erring.later(false));
    }

    private String body(String path) throws Exception {
        return mvc.get().uri(path).exchange().getResponse().getContentAsString();
    }

    @Test
    @DisplayName("R42: another person than the drafter announces, and one who neither drafted it nor had it run signs;"
            + " what was announced is not dropped, and without a changed sentence nothing is signed unannounced")
    void twoPersonsCorrect() {
        var id = drafted().id();
        assertThatThrownBy(() -> errata.announce(Reporting.MAKER, id)).isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> errata.run(Reporting.MAKER, id, report.snapshot()))
                .isInstanceOf(Refusal.Invalid.class);
        var later = erring.later(false);
        assertThatThrownBy(() -> errata.run(Reporting.MAKER, id, later)).hasMessageContaining("没有一句改变");

        errata.announce(Reporting.REVIEWER, id);
        assertThat(mvc.get().uri("/reports/2026-demo"))
                .bodyText()
                .contains("勘误第1号（轻微）", "正确数值待定")
                .doesNotContain(Erring.WORDS);
        assertThat(mvc.get().uri("/reports/2026-demo/errata")).bodyText().contains(Erring.WORDS, "正确数值待定");
        assertThatThrownBy(() -> errata.drop(Reporting.REVIEWER, id, "不想要了")).hasMessageContaining("不能撤回");
        assertThatThrownBy(() -> errata.sign(Reporting.SIGNER, id)).isInstanceOf(Refusal.Conflict.class);
        errata.run(Reporting.REVIEWER, id, later);
        for (var hand : List.of(Reporting.MAKER, Reporting.REVIEWER)) {
            assertThatThrownBy(() -> errata.sign(hand, id)).isInstanceOf(Refusal.Forbidden.class);
        }
        assertThat(mvc.get().uri("/reports/2026-demo/errata")).bodyText().contains("正确数值待定");
        errata.sign(Reporting.SIGNER, id);
        assertThat(mvc.get().uri("/reports/2026-demo/errata")).bodyText().contains("各句未变", "第1版");
        for (var action : List.of("announce", "sign", "drop", "run")) {
            assertThat(mvc.post()
                            .uri("/annual-reports/errata/" + id + "/" + action)
                            .param("reason", "不想要了")
                            .param("snapshot", later)
                            .with(csrf())
                            .with(Actors.as(Reporting.SIGNER)))
                    .as(action)
                    .hasStatus(409);
        }
    }

    @Test
    @DisplayName(
            "R42: of a slight error the cities that changed are told, of one announced all of the report; what one city"
                    + " reads of another is nothing, and before it is signed nobody reads what the run says")
    void addresseesAreTold() throws Exception {
        var made = corrected();
        assertThat(body("/reports/2026-demo/errata")).contains("没有勘误");
        assertThat(body("/reports/2026-demo/990121/errata")).contains("没有更正");
        assertThat(mvc.get().uri("/reports/2026-demo/editions/2")).hasStatus(404);
        assertThat(mvc.get()
                        .uri("/annual-reports/errata/" + made.id() + "/places/" + OTHER)
                        .with(Actors.as(Reporting.SIGNER)))
                .hasStatus(404);
        assertThat(mvc.get()
                        .uri("/annual-reports/errata/" + made.id() + "/places/" + OWN)
                        .with(Actors.as(Reporting.SIGNER)))
                .hasStatusOk()
                .bodyText()
                .contains("原来", "改为");
        for (var page : List.of("", "/sign")) {
            assertThat(mvc.get()
                            .uri("/annual-reports/errata/" + made.id() + page)
                            .with(Actors.as(Reporting.SIGNER)))
                    .hasStatusOk();
        }
        errata.sign(Reporting.SIGNER, made.id());

        assertThat(Subjects.of(notices, Actors.city(OWN.value()))).contains("2026年度质量状况报告已更正");
        assertThat(Subjects.of(notices, Actors.city(OTHER.value()))).doesNotContain("2026年度质量状况报告已更正");
        errata.announce(Reporting.REVIEWER, drafted().id());
        assertThat(Subjects.of(notices, Actors.city(OTHER.value()))).contains("2026年度质量状况报告有误，正确数值待定");
    }

    @Test
    @DisplayName(
            "R42: two errata of one report follow each other: what was run from an older edition is run again before it is"
                    + " signed; a figure corrected twice says at last what stands")
    void errataFollowEachOther() {
        var first = corrected();
        var second = drafted();
        errata.announce(Reporting.REVIEWER, second.id());
        errata.run(Reporting.MAKER, second.id(), erring.later(false));
        errata.sign(Reporting.SIGNER, first.id());

        assertThatThrownBy(() -> errata.sign(Reporting.SIGNER, second.id())).hasMessageContaining("先重新生成");
        var line = Erring.series(reports.published(report, OWN).text());
        erring.correct(OWN, CityErratum.indicator(line), Erring.lastYear(line), 2);
        errata.run(Reporting.MAKER, second.id(), erring.later(false));
        assertThat(errata.sign(Reporting.SIGNER, second.id()).edition()).isEqualTo(3);

        var now = Erring.series(reports.published(report, OWN).text());
        assertThat(now.points().getLast().value().value())
                .isEqualByComparingTo(line.points().getLast().value().value().multiply(java.math.BigDecimal.TWO));
        assertThat(reports.published(report, OWN, 2).text().sections())
                .contains(reports.published(report, OWN, 2).text().sections().getFirst());
    }

    @Test
    @DisplayName(
            "R42: an erratum is of a published report, in words that pass the door, and of 总局 alone; a demonstration"
                    + " account handles none of real places")
    void whatCannotBeDraftedIsRefused() {
        for (var form : List.of(
                new ErratumForm("", Erring.WORDS),
                new ErratumForm("SILENT", Erring.WORDS),
                new ErratumForm("MAJOR", ""),
                new ErratumForm("MAJOR", "错".repeat(301)),
                new ErratumForm("MAJOR", "某县排名第1位的说法有误"))) {
            assertThatThrownBy(() -> errata.draft(Reporting.MAKER, report.id(), form))
                    .isInstanceOf(Refusal.Invalid.class);
        }
        assertThatThrownBy(() -> errata.draft(Reporting.CITY, report.id(), FORM))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThat(mvc.get().uri("/annual-reports/errata/" + UUID.randomUUID()).with(Actors.as(Reporting.MAKER)))
                .hasStatus(404);
        assertThat(mvc.get().uri(report.address() + "/errata/new").with(Actors.as(Reporting.MAKER)))
                .hasStatusOk();
        assertThat(mvc.post()
                        .uri(report.address() + "/errata")
                        .param("weight", "MINOR")
                        .param("words", Erring.WORDS)
                        .with(csrf())
                        .with(Actors.as(Reporting.MAKER)))
                .hasStatus3xxRedirection();
        var draft = drafted();
        for (var reason : List.of("", "由" + "长".repeat(200), "评比得分有误")) {
            assertThatThrownBy(() -> errata.drop(Reporting.MAKER, draft.id(), reason))
                    .isInstanceOf(Refusal.Invalid.class);
        }
        assertThat(errata.drop(Reporting.MAKER, draft.id(), "核对后没有错误").status()).isEqualTo(ErratumStatus.DROPPED);
    }
}
