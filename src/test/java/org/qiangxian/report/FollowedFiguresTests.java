package org.qiangxian.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.document.ReadAloud;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.notice.Job;
import org.qiangxian.procedure.OneBeginning;
import org.qiangxian.region.RegionCode;
import org.qiangxian.sentence.Figure;
import org.qiangxian.sentence.Figure.Amount;
import org.qiangxian.sentence.Sentence;
import org.qiangxian.snapshot.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

/** A finished report of 示例省: each figure in it is what its source says, and every digit in it belongs to a figure. */
@OneBeginning
@PlatformTest
@Tag("embedded")
class FollowedFiguresTests {

    private static final int FOLLOWED = 1000;
    private static final Pattern BOUND =
            Pattern.compile("<a class=\"bound\" href=\"[^\"]*/numbers/(\\d+)\">([^<]*)</a>");
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
    ReportFiles files;

    @Autowired
    Library library;

    @Autowired
    Snapshots snapshots;

    @Autowired
    NamedPublicly named;

    @Autowired
    List<Job> jobs;

    @Autowired
    Sources sources;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    private AnnualReport report;

    @BeforeEach
    void onTheDay() {
        clock.stopAt(Instant.parse("2027-09-01T02:00:00Z"));
    }

    @BeforeAll
    void publishOne() {
        clock.stopAt(Instant.parse("2027-03-01T02:00:00Z"));
        var number = Reporting.snapshot(snapshots, jobs);
        var id = making.make(Reporting.MAKER, new AnnualReportForm("2027", number, "FICTIONAL"))
                .id();
        moves.review(Reporting.REVIEWER, id);
        moves.sign(Reporting.SIGNER, id, LocalDate.of(2027, 9, 1));
        onTheDay();
        publishing.publishWhatIsDue();
        report = reports.published("2027-demo");
    }

    private List<RegionCode> members() {
        return library.fictionalMembers().stream().map(Membership::code).toList();
    }

    private ReportText nation() {
        return reports.published(report, null).text();
    }

    @Test
    @DisplayName(
            "R42: a thousand random figures of a finished report lead from page, Word and PDF to value, source and revision; all forms say the same, the same bytes twice")
    void aThousandFiguresAreFollowed() throws Exception {
        var place = members().getFirst();
        var figures = new ArrayList<Followed>();
        figures.addAll(followed("/reports/2027-demo", reports.published(report, null)));
        figures.addAll(followed("/reports/2027-demo/" + place, reports.published(report, place)));
        assertThat(figures).hasSizeGreaterThan(2 * FOLLOWED);
        Collections.shuffle(figures, new Random(42));
        var kinds = new TreeMap<String, Integer>();

        for (var each : figures.subList(0, FOLLOWED)) {
            var figure = each.figure();
            assertThat(sources.says(figure, report))
                    .as("%s of %s", figure.text(), figure.source())
                    .isTrue();
            assertThat(each.inWord()).as(figure.toString()).matches(note -> NoteReader.leads(note, figure));
            assertThat(each.inPdf()).as(figure.toString()).matches(note -> NoteReader.leads(note, figure));
            kinds.merge(figure.source().substring(0, figure.source().indexOf('/')), 1, Integer::sum);
        }

        assertThat(kinds.keySet()).contains("value", "tally", "edition", "trend", "batch", "catalogue");
    }

    /** A figure with the notes of its sentence in the files. */
    private record Followed(Figure figure, String inWord, String inPdf) {}

    /**
     * All figures of a text; the page links each of them in order, and the files have its sentences with their notes.
     */
    private List<Followed> followed(String address, TextRepository.Kept kept) throws Exception {
        var text = kept.text();
        var page = mvc.get().uri(address).exchange().getResponse().getContentAsString();
        var links = BOUND.matcher(page).results().toList();
        var inLinks = Stream.concat(
                        text.sections().stream().flatMap(section -> section.lead().stream()),
                        text.sections().stream()
                                .flatMap(section -> section.lines().stream())
                                .flatMap(line -> line.sentences().stream()))
                .flatMap(Sentence::figures)
                .toList();
        assertThat(links).hasSize(inLinks.size());
        var numbered = text.figures();
        links.forEach(link -> assertThat(
                        numbered.get(Integer.parseInt(link.group(1)) - 1).text())
                .isEqualTo(HtmlUtils.htmlUnescape(link.group(2))));
        var word = NoteReader.word(file(address, "docx"));
        var read = NoteReader.pdf(file(address, "pdf"));
        for (var reader : List.of(word, read)) {
            assertThat(reader.text()).contains(kept.hash(), report.snapshot());
        }
        var figures = new ArrayList<Followed>();
        for (var sentence : text.sentences().skip(1).toList()) {
            if (sentence.figures().findAny().isPresent()) {
                var inWord = word.note(sentence);
                var inPdf = read.note(sentence);
                sentence.figures().forEach(figure -> figures.add(new Followed(figure, inWord, inPdf)));
            }
        }
        return figures;
    }

    @Test
    @DisplayName("R42: the report of all places and that of a city can be read aloud: headings, drawings, links")
    void theFilesCanBeReadAloud() throws Exception {
        var nation = reports.published(report, null);
        // One chapter stands for all, because a validator takes long for a long page.
        var chapters = nation.text().sections();
        var one = new TextRepository.Kept(
                new ReportText(
                        nation.text().title(),
                        chapters.stream()
                                .filter(section -> section.lines().isEmpty() || section == chapters.get(1))
                                .toList()),
                nation.hash());
        for (var kept : List.of(one, reports.published(report, members().getFirst()))) {
            assertThat(ReadAloud.faults(
                            files.write(report, kept, Standing.FIRST, "pdf").content()))
                    .isEmpty();
        }
    }

    private byte[] file(String address, String format) {
        var uri = address + "/files/" + format;
        var bytes = mvc.get().uri(uri).exchange().getResponse().getContentAsByteArray();
        if (!address.endsWith("-demo")) {
            assertThat(mvc.get().uri(uri).exchange().getResponse().getContentAsByteArray())
                    .isEqualTo(bytes);
        }
        return bytes;
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

    @Test
    @DisplayName(
            "R1, R42: what is counted or spread of a group is of no place, or of eight and more, that nobody reads by name;"
                    + " the story of a city counts nothing")
    void whatCitiesSayLeavesNoFew() {
        var words = named.words(report.id());
        var counted = nation().figures().stream()
                .filter(figure -> figure.source().matches("tally/[^~]*/有数据"))
                .map(figure -> List.of(figure.source().split("/")))
                .toList();
        assertThat(counted).isNotEmpty().allSatisfy(keys -> {
            var others = members().stream()
                    .filter(place -> keys.get(2).equals(ReportPlaces.FICTIONAL)
                            || keys.get(2).equals(Sources.type(library, place)))
                    .filter(place -> says(keys, place))
                    .filter(place -> !words.getOrDefault(new IndicatorCode(keys.get(3)), Set.of())
                            .contains(place))
                    .count();
            assertThat(others).as(keys.toString()).matches(few -> few == 0 || few >= 8);
        });
        assertThat(reports.published(report, members().getFirst())
                        .text()
                        .sections()
                        .getFirst()
                        .lead())
                .hasSizeGreaterThan(1)
                .allMatch(sentence -> sentence.figures().noneMatch(Amount.class::isInstance));
    }

    @Test
    @DisplayName(
            "R1: which city's report says how an indicator went is kept beside its text, and read from texts of before")
    void whoSaysHowAnIndicatorWent() {
        var read = new HashMap<IndicatorCode, Set<RegionCode>>();
        for (var place : members()) {
            reports.published(report, place).text().sections().stream()
                    .flatMap(section -> section.lines().stream())
                    .filter(line -> line.sentences().stream().anyMatch(Language::isCourse))
                    .forEach(line -> read.computeIfAbsent(CityErratum.indicator(line), _ -> new HashSet<>())
                            .add(place));
        }

        assertThat(read).isNotEmpty();
        assertThat(named.words(report.id())).isEqualTo(read);
        jdbc.sql("update report.text set said = null where report = :report")
                .param("report", report.id())
                .update();
        assertThat(named.words(report.id())).isEqualTo(read);
    }

    private boolean says(List<String> keys, RegionCode place) {
        return sources.outcome(keys.get(1), place, keys.get(3)).isPresent();
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
            if (page.length() > "/reports/2027-demo/".length()) {
                assertThat(mvc.get().uri(page + "/files/json"))
                        .hasStatusOk()
                        .bodyText()
                        .contains(reports.published(report, new RegionCode(page.substring(page.lastIndexOf('/') + 1)))
                                .hash());
            }
            var number = page + "/numbers/5";
            assertThat(mvc.get().uri(number)).hasStatusOk().bodyText().contains("来源", report.snapshot());
        }
    }
}
