package org.qiangxian.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.procedure.OneBeginning;
import org.qiangxian.region.RegionCode;
import org.qiangxian.sentence.Figure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * An erratum of a report that states results of the analysis: what changes in it, and what stays when a city became
 * part of another.
 */
@OneBeginning
@PlatformTest
class AnalysedErratumTests {

    private static final RegionCode OWN = new RegionCode("990121");
    private static final RegionCode OTHER = new RegionCode("990122");

    @Autowired
    Erring erring;

    @Autowired
    Errata errata;

    @Autowired
    ErrataReading reading;

    @Autowired
    AnnualReports reports;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    private AnnualReport report;

    @BeforeAll
    void publish() {
        report = erring.published(true);
    }

    @BeforeEach
    void onTheDay() {
        erring.onTheDay();
    }

    private Erratum corrected(RegionCode place) {
        var line = Erring.series(reports.published(report, place).text());
        erring.correct(place, CityErratum.indicator(line), Erring.lastYear(line), 1.5);
        return errata.run(
                Reporting.MAKER,
                errata.draft(Reporting.MAKER, report.id(), new ErratumForm("MINOR", Erring.WORDS))
                        .id(),
                erring.later(true));
    }

    private String body(String path) throws Exception {
        return mvc.get().uri(path).exchange().getResponse().getContentAsString();
    }

    @Test
    @DisplayName(
            "R42: only the sentences whose figures were corrected change; a count or spread that a correction touches is"
                    + " withheld in every form and never told anew; the old edition stays as it was and names the erratum")
    void onlyWhatWasCorrectedChanges() throws Exception {
        var before = reports.published(report, OWN);
        var nation = reports.published(report, null);
        var line = Erring.series(before.text());
        var name = line.about().text();
        var told = nationalLine(nation.text(), name);
        assertThat(told.bars()).isNotEmpty();
        var erratum = errata.sign(Reporting.SIGNER, corrected(OWN).id());

        var after = reports.published(report, OWN);
        var between = SentenceChange.between(before.text(), after.text());
        assertThat(between)
                .extracting(SentenceChange::about)
                .contains(name)
                .allMatch(about -> about.equals(name) || about.isEmpty());
        assertThat(before.text().sections().getFirst().lead().getFirst().text())
                .as("the story tells of what is listed, before and after")
                .isEqualTo(after.text().sections().getFirst().lead().getFirst().text());
        assertThat(before.text().sentences().filter(after.text().sentences().toList()::contains))
                .hasSizeGreaterThan(20);
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

    @Test
    @DisplayName(
            "R42: the page of a report does not say at its beginning what it says again, its folds have names of their own, and the"
                    + " source of a figure says which indicator it is about")
    void aReaderKnowsWhereHeIs() throws Exception {
        for (var path : List.of("/reports/2026-demo", "/reports/2026-demo/" + OWN)) {
            var page = body(path);
            var said = String.join("\n", Outsider.lines(page));
            var opening = Pattern.compile("<p class=\"abstract\">(.*?)</p>").matcher(page);
            assertThat(opening.find()).isTrue();
            assertThat(opening.group(1).split("。"))
                    .isNotEmpty()
                    .allMatch(sentence -> said.indexOf(sentence) == said.lastIndexOf(sentence));
            assertThat(Pattern.compile("<details class=\"further\"><summary( aria-label=\"[^\"]*\")?>")
                            .matcher(page)
                            .results()
                            .map(MatchResult::group))
                    .doesNotHaveDuplicates();
        }
        var text = reports.published(report, OWN).text();
        var line = Erring.series(text);
        var figure = line.sentences().getFirst().figures().findFirst().orElseThrow();
        var source =
                body("/reports/2026-demo/" + OWN + "/numbers/" + (text.figures().indexOf(figure) + 1));
        assertThat(Outsider.lines(source))
                .contains("所在的位置")
                .anyMatch(each -> each.endsWith("　" + line.about().text()));
    }

    private static ReportText.Line nationalLine(ReportText text, String name) {
        return text.sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.about().text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "R42: the report of a city that went over to another can be read under its code of then, and an erratum"
                    + " never gives it figures of the other")
    void whatWasPublishedOfItStaysItsOwn() {
        var before = reports.published(report, OWN);
        var others = values(reports.published(report, OTHER).text());
        goesOver();

        errata.sign(Reporting.SIGNER, corrected(OTHER).id());

        assertThat(mvc.get().uri("/reports/2026-demo/" + OWN)).hasStatusOk();
        assertThat(mvc.get().uri("/reports/2026-demo/" + OWN + "/errata")).hasStatusOk();
        var strange = new HashSet<>(values(reports.published(report, OWN).text()));
        strange.removeAll(values(before.text()));
        assertThat(strange).as("figures that were not its own").isEmpty();
        assertThat(others).isNotEmpty();
    }

    private static Set<String> values(ReportText text) {
        return text.sections().stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.points().stream()
                        .map(point -> "%s %d %s"
                                .formatted(
                                        line.about().text(),
                                        point.year().year(),
                                        point.value().value())))
                .collect(Collectors.toSet());
    }

    private void goesOver() {
        jdbc.sql("""
                insert into library.passage (from_code, to_code, document_number, document_title, document_date, decided_by, decided_at)
                values (:from, :to, '示政函〔2026〕1号', '关于撤销的批复', '2026-01-01', '示例', now())
                """).param("from", OWN.value()).param("to", OTHER.value()).update();
    }
}
