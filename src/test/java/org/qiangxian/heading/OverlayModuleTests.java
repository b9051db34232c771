package org.qiangxian.heading;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.comparison.Comparisons;
import org.qiangxian.comparison.Profile;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Shanxi's seven headings over the national seven tasks, as the province would write them. */
@PlatformTest
@Transactional
class OverlayModuleTests {

    private static final Actor PROVINCE = Actors.province("140000");
    private static final Actor CITY = Actors.city("140728");
    private static final RegionCode UNIT = new RegionCode("140728");

    /** The headings of 晋市监发〔2025〕156号; the third and the fifth have no national task. */
    private static final Map<String, String> SHANXI = Map.ofEntries(
            Map.entry("version", "0"),
            Map.entry("heading-0", "推动经济质量效益型发展"),
            Map.entry("heading-1", "实施质量强企、质量强链为主要手段的质量强县建设路径"),
            Map.entry("heading-2", "加强特色质量品牌建设"),
            Map.entry("heading-3", "构建高水平质量基础设施"),
            Map.entry("heading-4", "扎实推进质量技术帮扶"),
            Map.entry("heading-5", "强化绿色、安全的质量发展环境与保障"),
            Map.entry("heading-6", "推进全民质量共治"),
            Map.entry("task-1", "0"),
            Map.entry("task-2", "1"),
            Map.entry("task-4", "3"),
            Map.entry("task-5", "5"),
            Map.entry("task-6", "5"),
            Map.entry("task-7", "6"));

    @Autowired
    Overlays overlays;

    @Autowired
    OverlayRepository repository;

    @Autowired
    Comparisons comparisons;

    @Autowired
    Catalogue catalogue;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovableClock clock;

    @Test
    @DisplayName("R35: over all indicators, each stands exactly once in the national and in the province's reading")
    void eachIndicatorStandsOnce() {
        overlays.save(PROVINCE, new OverlayForm(SHANXI));
        var profile = comparisons.profile(CITY, UNIT);
        var national = codes(profile, overlays.of(UNIT, ""));
        var provincial = codes(profile, overlays.of(UNIT, Arrangement.PROVINCIAL));

        assertThat(national).doesNotHaveDuplicates().hasSizeGreaterThan(100);
        assertThat(provincial).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(national);
        assertThat(catalogue.indicators().stream()
                        .map(indicator -> overlays.of(UNIT, Arrangement.PROVINCIAL)
                                .of(indicator.dimension())
                                .title()))
                .doesNotContainNull();
    }

    private static List<String> codes(Profile profile, Arrangement arrangement) {
        return profile.arranged(arrangement).stream()
                .flatMap(part -> Stream.concat(
                        part.rows().stream().map(row -> row.indicator().code().value()),
                        part.empty().stream().map(indicator -> indicator.code().value())))
                .toList();
    }

    @Test
    @DisplayName("R35: profile and diagnosis are read the national way by default and the province's way when asked")
    void pagesAreReadEitherWay() throws UnsupportedEncodingException {
        overlays.save(PROVINCE, new OverlayForm(SHANXI));
        var byDefault = read("/profile/140728");
        assertThat(byDefault).contains("按山西省的任务标题（第1版）看", "增强产业质量竞争力").doesNotContain("质量强链为主要手段");
        var asked = read("/profile/140728?headings=province");
        assertThat(asked)
                .contains("按总局七项任务看", "质量强链为主要手段", "总局：提升绿色发展质量；强化高水平质量安全保障")
                .contains("提高产品、工程、服务质量水平");
        assertThat(asked.lastIndexOf("强化绿色、安全的质量发展环境")).isLessThan(asked.lastIndexOf("推进全民质量共治"));
        assertThat(read("/profile/990121/diagnosis")).contains("按示例省的任务标题（第1版）看", "提升绿色发展质量");
        assertThat(read("/profile/990121/diagnosis?headings=province"))
                .contains("按总局七项任务看", "/diagnosis/docx?headings=province", "绿色安全的质量环境", "提高产品、工程、服务质量水平")
                .doesNotContain("提升绿色发展质量");
        assertThat(read("/profile/990121/diagnosis.json?headings=province")).contains("\"task\":\"绿色安全的质量环境\"");
        assertThat(read("/profile/990121/diagnosis.json")).contains("\"task\":\"提升绿色发展质量\"");
    }

    @Test
    @DisplayName("R35: the sentences are the same either way, each once, in another order")
    void theSentencesAreTheSame() throws UnsupportedEncodingException {
        var sentence = Pattern.compile("\"text\":\"([^\"]*)\"");
        var national = sentences(sentence, read("/profile/990121/diagnosis.json"));
        var provincial = sentences(sentence, read("/profile/990121/diagnosis.json?headings=province"));

        assertThat(provincial).isEqualTo(national);
    }

    private static Map<String, Long> sentences(Pattern sentence, String json) {
        return sentence.matcher(json)
                .results()
                .map(MatchResult::group)
                .collect(groupingBy(text -> text, java.util.stream.Collectors.counting()));
    }

    @Test
    @DisplayName("R35: Word and PDF follow the reading they are taken from")
    void filesFollowTheReading() throws IOException {
        assertThat(word("/profile/990121/diagnosis/docx?headings=province"))
                .contains("按示例省的任务标题（第1版）排列", "绿色安全的质量环境")
                .doesNotContain("提升绿色发展质量");
        assertThat(word("/profile/990121/diagnosis/docx")).contains("提升绿色发展质量").doesNotContain("绿色安全的质量环境");
        assertThat(pdf("/profile/990121/diagnosis/pdf?headings=province")).contains("按示例省的任务标题（第1版）排列", "绿色安全的质量环境");
    }

    @Test
    @DisplayName("R35: a province writes its own alone, in versions; another province's places are not touched")
    void aProvinceWritesItsOwn() {
        assertThat(overlays.of(UNIT, Arrangement.PROVINCIAL).provincial()).isFalse();
        assertThat(overlays.save(PROVINCE, new OverlayForm(SHANXI))).isEqualTo(1);
        assertThat(overlays.of(new RegionCode("130102"), Arrangement.PROVINCIAL).offered())
                .isEmpty();
        assertThatThrownBy(() -> overlays.save(CITY, new OverlayForm(SHANXI))).isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> overlays.save(PROVINCE, new OverlayForm(SHANXI)))
                .isInstanceOf(Refusal.Conflict.class);

        assertThat(overlays.save(PROVINCE, new OverlayForm(Map.of("version", "1"))))
                .isEqualTo(2);
        assertThat(overlays.of(UNIT, Arrangement.PROVINCIAL))
                .as("all taken back")
                .isEqualTo(Arrangement.national());
        assertThat(repository.versions(new RegionCode("140000")))
                .extracting(Overlay::version)
                .containsExactly(2, 1);
    }

    @Test
    @DisplayName("R35: refused are two like headings, a task under a blank one, a forbidden word, nothing new")
    void refusesWhatCannotBeRead() {
        for (var wrong : List.of(
                Map.of("heading-1", "推动经济质量效益型发展"),
                Map.of("task-3", "9"),
                Map.of("heading-2", "各县排名"),
                Map.of("heading-2", "长".repeat(41)))) {
            var fields = new HashMap<>(SHANXI);
            fields.putAll(wrong);
            assertThatThrownBy(() -> overlays.save(PROVINCE, new OverlayForm(fields)))
                    .as(wrong.toString())
                    .isInstanceOf(Refusal.Invalid.class);
        }
        assertThatThrownBy(() -> overlays.save(PROVINCE, new OverlayForm(Map.of("version", "0"))))
                .hasMessageContaining("没有不同");
        assertThatThrownBy(() -> overlays.save(Actors.demonstration(PROVINCE), new OverlayForm(SHANXI)))
                .hasMessageContaining("示例省");
    }

    private String read(String address) throws UnsupportedEncodingException {
        var answer = mvc.get()
                .uri(address)
                .with(Actors.as(Actors.city(address.substring(9, 15))))
                .exchange();
        assertThat(answer).as(address).hasStatusOk();
        return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private String pdf(String address) throws IOException {
        var answer = mvc.get()
                .uri(address)
                .with(Actors.as(Actors.city(address.substring(9, 15))))
                .exchange();
        assertThat(answer).as(address).hasStatusOk();
        try (var document = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private String word(String address) throws IOException {
        var answer = mvc.get()
                .uri(address)
                .with(Actors.as(Actors.city(address.substring(9, 15))))
                .exchange();
        assertThat(answer).as(address).hasStatusOk();
        try (var document = new XWPFDocument(
                        new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    @Test
    @DisplayName("R35: a profile of a past day is read by the headings of that day, which are named with their version")
    void aPastDayHasItsHeadings() throws UnsupportedEncodingException {
        var day = Chinese.day(clock.instant());
        var first = new HashMap<>(SHANXI);
        first.put("heading-0", "原来的第一个标题");
        overlays.save(PROVINCE, new OverlayForm(first));
        clock.move(Duration.ofDays(3));
        var next = new HashMap<>(SHANXI);
        next.put("version", "1");
        next.put("heading-0", "换了的第一个标题");
        overlays.save(PROVINCE, new OverlayForm(next));

        assertThat(read("/profile/140728?headings=province"))
                .contains("换了的第一个标题", "按山西省的任务标题（第2版）")
                .doesNotContain("原来的第一个标题");
        assertThat(read("/profile/140728?headings=province&on=" + day))
                .contains("原来的第一个标题", "按山西省的任务标题（第1版）")
                .doesNotContain("换了的第一个标题");
        assertThat(read("/profile/140728?headings=province&on=" + day.minusDays(1)))
                .as("before there were any")
                .doesNotContain("原来的第一个标题", "山西省的任务标题");
    }
}
