package org.qiangxian.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.comparison.Comparisons;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.measurement.Entry;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Stage;
import org.qiangxian.measurement.State;
import org.qiangxian.meter.Colleagues;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The diagnosis of a city: the same in all its forms, with a source for each figure, and of no other city. */
@PlatformTest
@Tag("embedded")
@Transactional
class DiagnosisTests {

    private static final RegionCode CITY_CODE = new RegionCode("990121");
    private static final RegionCode PINGYAO = new RegionCode("140728");
    private static final Actor CITY = Actors.city("990121");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Findings findings;

    @Autowired
    Diagnoses diagnoses;

    @Autowired
    DiagnosisFiles files;

    @Autowired
    Comparisons comparisons;

    @Autowired
    Library library;

    @Autowired
    Measurements measurements;

    /** A city of 示例省 of which something is found. */
    private RegionCode found() {
        return library.fictionalMembers().stream()
                .map(Membership::code)
                .filter(city ->
                        !findings.of(Colleagues.reader(Role.SAMR, null), city).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "R36: beside the findings stands how many of them chance gives, on the profile, the diagnosis and its files")
    void saysHowManyFindingsChanceGives() throws IOException {
        var caution = Findings.in(comparisons.profile(CITY, CITY_CODE)).caution();

        assertThat(caution).contains("项指标参加判断", "一成出于偶然", "0.6项");
        assertThat(page(CITY, "/profile/990121")).contains(caution);
        assertThat(page(CITY, "/profile/990121/diagnosis")).contains(caution, "统计方法第3版");
        assertThat(page(CITY, "/profile/990121/diagnosis.json")).contains(caution, "统计方法第3版");
        assertThat(word(files.file(CITY, CITY_CODE, "docx", "").content())).contains(plain(caution), "统计方法第3版");
    }

    @Test
    @DisplayName("R36, R42: page, JSON, Word and PDF of a diagnosis say the same sentences, and so does the profile")
    void allFormsSayTheSame() throws IOException {
        var sentences = diagnoses.of(CITY, CITY_CODE).parts().stream()
                .flatMap(part -> part.statements().stream())
                .map(Diagnosis.Statement::text)
                .toList();
        assertThat(sentences).hasSizeGreaterThan(20);

        var page = plain(page(CITY, "/profile/990121/diagnosis"));
        var json = page(CITY, "/profile/990121/diagnosis.json");
        var word = word(files.file(CITY, CITY_CODE, "docx", "").content());
        var pdf = pdf(files.file(CITY, CITY_CODE, "pdf", "").content());

        var edition = diagnoses.of(CITY, CITY_CODE).edition();
        assertThat(edition).matches("20\\d{2}-\\d{2}");
        assertThat(List.of(page, word, pdf)).allMatch(form -> form.contains(plain("同类分布" + edition + "版次")));
        assertThat(json).contains("\"edition\":\"" + edition + "\"");
        for (var sentence : sentences) {
            assertThat(page).contains(plain(sentence));
            assertThat(json).contains(sentence.replace("\"", "\\\""));
            assertThat(word).contains(plain(sentence));
            assertThat(pdf).contains(plain(sentence));
        }
        var profile = plain(page(CITY, "/profile/990121"));
        findings.of(CITY, CITY_CODE).forEach(finding -> assertThat(profile).contains(plain(finding.evidence())));
        var unit = found();
        var other = plain(page(Actors.city(unit.value()), "/profile/" + unit + "/diagnosis"));
        findings.of(Actors.samr(), unit).forEach(finding -> assertThat(other).contains(plain(finding.evidence())));
    }

    @Test
    @DisplayName("R42: each figure of a diagnosis leads to its value, source and revision")
    void eachFigureHasItsSource() throws UnsupportedEncodingException {
        var diagnosis = diagnoses.of(CITY, CITY_CODE);
        var sourced = diagnosis.sources().stream()
                .map(source -> source.indicator() + "/" + source.period())
                .collect(Collectors.toSet());
        var named = diagnosis.parts().stream()
                .flatMap(part -> part.statements().stream())
                .filter(statement -> statement.indicator() != null)
                .toList();

        assertThat(named)
                .isNotEmpty()
                .allSatisfy(
                        statement -> assertThat(sourced).contains(statement.indicator() + "/" + statement.period()));
        var one = named.getFirst();
        assertThat(page(CITY, "/values/990121/%s/%s".formatted(one.indicator(), one.period())))
                .contains(one.about());
    }

    @Test
    @DisplayName(
            "R41: a diagnosis follows the base data: what was recorded a moment ago is in the next one, with its source")
    void aDiagnosisFollowsTheData() {
        var food = new IndicatorCode("Z3-05");
        var city = Actors.city("140728");
        var before = diagnoses.of(city, PINGYAO);
        assertThat(before.sources())
                .isNotEmpty()
                .noneMatch(each -> each.indicator().equals(food));

        var source = new Entry.Source(
                "山西省食品安全监督抽检情况", "山西省市场监督管理局", LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 1), "第2页", null);
        measurements.record(
                Actors.operator(),
                new Entry(
                        food,
                        PINGYAO,
                        "2024",
                        Stage.FINAL,
                        State.VALUE,
                        new BigDecimal("97.3"),
                        null,
                        null,
                        source,
                        null,
                        null));

        assertThat(diagnoses.of(city, PINGYAO).sources())
                .hasSize(before.sources().size() + 1)
                .anySatisfy(each -> {
                    assertThat(each.indicator()).isEqualTo(food);
                    assertThat(each.figure()).isEqualTo("97.3%");
                    assertThat(each.title()).isEqualTo("山西省食品安全监督抽检情况");
                    assertThat(each.revision()).isEqualTo(1);
                });
    }

    @Test
    @DisplayName("R1: a diagnosis names no other place and no place in an order")
    void aDiagnosisNamesNobodyElse() throws UnsupportedEncodingException {
        var page = page(Actors.city("140728"), "/profile/140728/diagnosis");

        assertThat(page).contains("平遥县质量诊断书", "同类城市不显示名称").doesNotContain("排第", "第一名", "名次", "得分");
    }

    private String page(Actor actor, String path) throws UnsupportedEncodingException {
        var answer = mvc.get().uri(path).with(Actors.as(actor)).exchange();
        assertThat(answer).hasStatus(HttpStatus.OK);
        return answer.getResponse().getContentAsString();
    }

    /** The text without tags, entities and blanks, because a line may break anywhere. */
    private static String plain(String text) {
        return text.replaceAll("<[^>]*>", "")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&amp;", "&")
                .replaceAll("\\s", "");
    }

    private static String word(byte[] content) throws IOException {
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(content)))) {
            return plain(extractor.getText());
        }
    }

    private static String pdf(byte[] content) throws IOException {
        try (var document = Loader.loadPDF(content)) {
            var stripper = new PDFTextStripper();
            stripper.setSuppressDuplicateOverlappingText(false);
            return plain(stripper.getText(document));
        }
    }
}
