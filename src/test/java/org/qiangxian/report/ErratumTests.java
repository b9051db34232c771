package org.qiangxian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.notice.Notices;
import org.qiangxian.region.RegionCode;
import org.qiangxian.sentence.Figure;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** What is wrong in a published report is corrected in the open, sentence by sentence, by two persons; the old edition stays. */
@PlatformTest
@Transactional
class ErratumTests {

    private static final RegionCode OWN = new RegionCode("990121");
    private static final RegionCode OTHER = new RegionCode("990122");
    private static final ErratumForm FORM = new ErratumForm("MINOR", Erring.WORDS);

    @Autowired
    Erring erring;

    @Autowired
    Errata errata;

    @Autowired
    ErrataReading reading;

    @Autowired
    AnnualReports reports;

    @Autowired
    Notices notices;

    @Autowired
    MockMvcTester mvc;

    private Erratum drafted(AnnualReport report) {
        return errata.draft(Reporting.MAKER, report.id(), FORM);
    }

    private Erratum corrected(AnnualReport report, boolean analysed) {
        var line = Erring.series(reports.published(report, OWN).text());
        erring.correct(OWN, CityErratum.indicator(line), Erring.lastYear(line), 1.5);
        return errata.run(Reporting.MAKER, drafted(report).id(), erring.later(analysed));
    }

    private String body(String path) throws Exception {
        return mvc.get().uri(path).exchange().getResponse().getContentAsString();
    }

    @Test
    @DisplayName(
            "R42: only the sentences whose figures were corrected change; a count or spread that a correction touches is"
                    + " withheld in every form and never told anew; the old edition stays as it was and names the erratum")
    void onlyWhatWasCorrectedChanges() throws Exception {
        var report = erring.published(true);
        var before = reports.published(report, OWN);
        var nation = reports.published(report, null);
        var line = Erring.series(before.text());
        var name = line.about().text();
        var told = nationalLine(nation.text(), name);
        assertThat(told.bars()).isNotEmpty();
        var erratum = errata.sign(Reporting.SIGNER, corrected(report, true).id());

        var after = reports.published(report, OWN);
        var between = SentenceChange.between(before.text(), after.text());
        assertThat(between.changes())
                .extracting(SentenceChange::about)
                .contains(name)
                .allMatch(about -> about.equals(name) || about.isEmpty());
        assertThat(before.text().sections().getFirst().lead().getFirst().text())
                .as("the story tells of what is listed, before and after")
                .contains(listed(before.text()) + "项指标")
                .isEqualTo(after.text().sections().getFirst().lead().getFirst().text());
        assertThat(between.held()).isGreaterThan(20);
        assertThat(after.hash()).isNotEqualTo(before.hash());
        assertThat(reports.published(report, OWN, 1)).isEqualTo(before);
        assertThat(reports.published(report, OTHER).hash())
                .isEqualTo(reports.published(report, OTHER, 1).hash());

        var held = new HashSet<>(nation.text().figures());
        var now = reports.published(report, null).text();
        assertThat(now.figures())
                .filteredOn(figure -> !held.contains(figure))
                .allMatch(figure -> figure.source().startsWith("erratum/")
                        || figure.source().startsWith("snapshot/"));
        var withheld = nationalLine(now, name);
        assertThat(withheld.bars()).isEmpty();
        assertThat(withheld.sentences())
                .filteredOn(sentence -> sentence.text().contains(Language.CORRECTED))
                .isNotEmpty()
                .allMatch(sentence -> sentence.figures().noneMatch(Figure.Amount.class::isInstance));
        var count = told.sentences().getFirst().text();
        var said = new Standing(2, 2, false, List.of());
        for (var form : List.of(
                body("/reports/2026-demo"),
                ReportFiles.document(report, reports.published(report, null), said)
                        .toString(),
                body("/reports/2026-demo/errata"))) {
            assertThat(form.replaceAll("<[^>]*>", "")).doesNotContain(count).contains(name);
        }

        assertThat(body("/reports/2026-demo/editions/1"))
                .contains("本版已由勘误第1号", "更正为第2版", nation.hash(), "/reports/2026-demo/errata");
        assertThat(body("/reports/2026-demo")).contains("第2版按勘误第1号", "本版固定地址");
        assertThat(body("/reports/2026-demo/990121/errata"))
                .contains(line.sentences().getFirst().text())
                .contains(Erring.series(after.text()).sentences().getFirst().text())
                .contains("句未变", before.hash(), after.hash());
        assertThat(body("/reports/2026-demo/990121/editions/1/files/json")).contains(before.hash(), "\"edition\":1");
        assertThat(body("/reports/2026-demo/990121/files/json")).contains(after.hash(), "\"edition\":2");
        assertThat(mvc.get().uri("/reports/2026-demo/990121/editions/1/numbers/5"))
                .hasStatusOk();
        assertThat(mvc.get().uri("/reports/2026-demo/990121/editions/1/files/pdf"))
                .hasStatusOk();
        for (var path : List.of("/editions/0", "/editions/3", "/990121/editions/3", "/990121/editions/3/files/docx")) {
            assertThat(mvc.get().uri("/reports/2026-demo" + path)).as(path).hasStatus(404);
        }
        assertThat(erratum.edition()).isEqualTo(2);
        assertThat(reading.entry(erratum).indicators()).containsExactly(name);
    }

    private static long listed(ReportText text) {
        return text.sections().stream()
                .mapToLong(section -> section.lines().size())
                .sum();
    }

    private static ReportText.Line nationalLine(ReportText text, String name) {
        return text.sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.about().text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("R42: another person than the drafter announces, and one who neither drafted it nor had it run signs;"
            + " what was announced is not dropped, and without a changed sentence nothing is signed unannounced")
    void twoPersonsCorrect() {
        var report = erring.published(false);
        var id = drafted(report).id();
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
        var report = erring.published(false);
        var made = corrected(report, false);
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

        assertThat(subjects(OWN)).contains("2026年度质量状况报告已更正");
        assertThat(subjects(OTHER)).doesNotContain("2026年度质量状况报告已更正");
        errata.announce(Reporting.REVIEWER, drafted(report).id());
        assertThat(subjects(OTHER)).contains("2026年度质量状况报告有误，正确数值待定");
    }

    private List<String> subjects(RegionCode city) {
        return notices.latest(Actors.city(city.value()), 20).rows().stream()
                .map(message -> message.subject())
                .toList();
    }

    @Test
    @DisplayName(
            "R42: two errata of one report follow each other: what was run from an older edition is run again before it is"
                    + " signed; a figure corrected twice says at last what stands")
    void errataFollowEachOther() {
        var report = erring.published(false);
        var first = corrected(report, false);
        var second = drafted(report);
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
        var report = erring.published(false);
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
        var draft = drafted(report);
        for (var reason : List.of("", "由" + "长".repeat(200), "评比得分有误")) {
            assertThatThrownBy(() -> errata.drop(Reporting.MAKER, draft.id(), reason))
                    .isInstanceOf(Refusal.Invalid.class);
        }
        assertThat(errata.drop(Reporting.MAKER, draft.id(), "核对后没有错误").status()).isEqualTo(ErratumStatus.DROPPED);
    }
}
