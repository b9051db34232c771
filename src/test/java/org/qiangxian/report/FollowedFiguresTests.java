package org.qiangxian.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.document.ReadAloud;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.notice.Job;
import org.qiangxian.region.RegionCode;
import org.qiangxian.report.Figure.Amount;
import org.qiangxian.snapshot.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** A finished report of 示例省: each figure in it is what its source says, and no digit stands in it but in a figure. */
@PlatformTest
@Tag("embedded")
@Transactional
class FollowedFiguresTests {

    private static final int FOLLOWED = 1000;
    private static final Pattern SENTENCE = Pattern.compile("(?s)<p>(.*?)</p>");

    @Autowired
    Making making;

    @Autowired
    AnnualReportMoves moves;

    @Autowired
    AnnualReports reports;

    @Autowired
    Publishing publishing;

    @Autowired
    Library library;

    @Autowired
    Snapshots snapshots;

    @Autowired
    List<Job> jobs;

    @Autowired
    Sources sources;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    private AnnualReport report;

    @BeforeEach
    void publishOne() {
        clock.stopAt(Instant.parse("2027-03-01T02:00:00Z"));
        var number = Reporting.snapshot(snapshots, jobs);
        var id = making.make(Reporting.MAKER, new AnnualReportForm("2027", number, "FICTIONAL"))
                .id();
        moves.review(Reporting.REVIEWER, id);
        moves.sign(Reporting.SIGNER, id, LocalDate.of(2027, 9, 1));
        clock.stopAt(Instant.parse("2027-09-01T02:00:00Z"));
        publishing.publishWhatIsDue();
        report = reports.published("2027-demo");
    }

    private List<RegionCode> members() {
        return library.fictionalMembers().stream().map(Membership::code).toList();
    }

    private ReportText nation() {
        return reports.published(report, null).text();
    }

    private List<ReportText> texts() {
        var texts = new ArrayList<ReportText>();
        texts.add(nation());
        members().forEach(place -> texts.add(reports.published(report, place).text()));
        return texts;
    }

    @Test
    @DisplayName("R42: a thousand random figures of a finished report are what their sources say")
    void aThousandFiguresAreFollowed() {
        var figures = new ArrayList<Figure>();
        texts().forEach(text -> figures.addAll(text.figures()));
        assertThat(figures).hasSizeGreaterThan(2 * FOLLOWED);
        Collections.shuffle(figures, new Random(42));
        var kinds = new TreeMap<String, Integer>();

        for (var figure : figures.subList(0, FOLLOWED)) {
            assertThat(sources.says(figure, report))
                    .as("%s of %s", figure.text(), figure.source())
                    .isTrue();
            kinds.merge(figure.source().substring(0, figure.source().indexOf('/')), 1, Integer::sum);
        }

        assertThat(kinds.keySet()).contains("value", "tally", "edition", "trend", "batch", "catalogue");
    }

    @Test
    @DisplayName(
            "R1, R181, R42: by the seven tasks; in the report of all places a name stands beside no figure, and no group has fewer than eight places")
    void aNameStandsBesideNoFigure() {
        var text = nation();
        assertThat(text.sentences().filter(FollowedFiguresTests::named))
                .hasSize(1)
                .allSatisfy(sentence -> assertThat(sentence.figures()).noneMatch(Amount.class::isInstance));
        var places = text.figures().stream()
                .filter(figure -> figure.source().startsWith("region/"))
                .map(Figure::source)
                .toList();
        assertThat(places).isSorted().hasSameSizeAs(members());
        assertThat(text.figures().stream()
                        .filter(figure -> figure.source().matches("tally/[^~]*/有数据"))
                        .map(figure -> ((Amount) figure).value()))
                .isNotEmpty()
                .allMatch(n -> n.compareTo(BigDecimal.valueOf(8)) >= 0);
        assertThat(text.sections()).hasSize(13);
    }

    private static boolean named(Sentence sentence) {
        return sentence.figures().anyMatch(figure -> figure.source().startsWith("region/"));
    }

    @Test
    @DisplayName("R42: on its pages no digit stands in a sentence but in a figure that leads to its source")
    void noDigitStandsAlone() {
        var pages = new ArrayList<>(List.of("/reports/2027-demo"));
        members().stream().limit(4).forEach(place -> pages.add("/reports/2027-demo/" + place));
        for (var page : pages) {
            assertThat(mvc.get().uri(page)).hasStatusOk().bodyText().satisfies(html -> {
                var chapters = html.substring(html.indexOf("report-chapter"), html.lastIndexOf("</section>"));
                var sentences = SENTENCE.matcher(chapters)
                        .results()
                        .map(found -> found.group(1))
                        .toList();
                assertThat(sentences)
                        .hasSizeGreaterThan(20)
                        .allSatisfy(sentence -> assertThat(sentence.replaceAll("<a class=\"bound\"[^>]*>.*?</a>", ""))
                                .doesNotContainPattern("\\d"));
            });
            var number = page + "/numbers/5";
            assertThat(mvc.get().uri(number)).hasStatusOk().bodyText().contains("来源", report.snapshot());
        }
    }

    @Test
    @DisplayName("R42: page, Word, PDF and JSON say the same sentences, with the hashes of report and snapshot")
    void allFormsSayTheSame() throws Exception {
        var place = members().getFirst();
        var kept = reports.published(report, place);
        var sentence = kept.text().sections().getFirst().lead().getFirst().text();
        var base = "/reports/2027-demo/" + place + "/files/";
        assertThat(mvc.get().uri(base + "json"))
                .hasStatusOk()
                .bodyText()
                .contains(sentence, kept.hash(), report.snapshot());
        var pdf = mvc.get().uri(base + "pdf").exchange().getResponse().getContentAsByteArray();
        try (var file = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(file).replaceAll("\\s", ""))
                    .contains(sentence.replaceAll("\\s", ""), kept.hash(), report.snapshot());
        }
        assertThat(ReadAloud.faults(pdf)).isEmpty();
        for (var format : List.of("docx", "pdf")) {
            assertThat(mvc.get().uri(base + format)).hasStatusOk();
            assertThat(mvc.get().uri("/reports/2027-demo/files/" + format)).hasStatusOk();
        }
    }
}
