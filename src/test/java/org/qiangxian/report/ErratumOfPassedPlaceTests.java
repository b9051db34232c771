package org.qiangxian.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** A city of a published report became part of another one: what was published of it stays its own. */
@PlatformTest
@Transactional
class ErratumOfPassedPlaceTests {

    private static final RegionCode GONE = new RegionCode("990121");
    private static final RegionCode ON = new RegionCode("990122");

    @Autowired
    Erring erring;

    @Autowired
    Errata errata;

    @Autowired
    AnnualReports reports;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName(
            "R42: the report of a city that went over to another can be read under its code of then, and an erratum"
                    + " never gives it figures of the other")
    void whatWasPublishedOfItStaysItsOwn() {
        var report = erring.published(true);
        var before = reports.published(report, GONE);
        var others = values(reports.published(report, ON).text());
        goesOver();

        var line = Erring.series(reports.published(report, ON).text());
        erring.correct(ON, CityErratum.indicator(line), Erring.lastYear(line), 1.5);
        var run = errata.run(
                Reporting.MAKER,
                errata.draft(Reporting.MAKER, report.id(), new ErratumForm("MINOR", Erring.WORDS))
                        .id(),
                erring.later(true));
        errata.sign(Reporting.SIGNER, run.id());

        assertThat(mvc.get().uri("/reports/2026-demo/" + GONE)).hasStatusOk();
        assertThat(mvc.get().uri("/reports/2026-demo/" + GONE + "/errata")).hasStatusOk();
        var strange = new HashSet<>(values(reports.published(report, GONE).text()));
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
                """).param("from", GONE.value()).param("to", ON.value()).update();
    }
}
