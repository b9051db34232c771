package org.qiangxian.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The delivered campaigns say the same as the text of their notices. */
class DeliveredCampaignTests {

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025})
    @DisplayName(
            "every word of a delivered campaign stands in its notice, and its paragraphs in the order of the notice")
    void everyWordStandsInTheNotice(int year) {
        var it = definition(year);
        var notice = notice(year);

        var said = Stream.of(
                        Stream.of(
                                it.notice().title(), it.notice().number(), it.introduction(), it.theme(), it.posters()),
                        it.organisers().stream(),
                        it.requirements().stream(),
                        it.annexes().stream().map(Definition.Annex::title),
                        Stream.concat(it.areas().stream(), it.arrangements().stream())
                                .map(each -> each.title() + "。" + each.text()))
                .flatMap(each -> each)
                .toList();
        assertThat(said).allSatisfy(words -> assertThat(notice).contains(plain(words)));
        assertThat(it.areas().stream().map(each -> notice.indexOf(plain(each.title() + "。"))))
                .isSorted();
        assertThat(it.slogans()).as("the notice gives none").isEmpty();
    }

    @Test
    @DisplayName("R122, R142: 26 organisers of 2025 and 27 of 2024, each by its name; 2024 has 教育部 more")
    void organisersDifferByYear() {
        var first = definition(2024).organisers();
        var second = definition(2025).organisers();

        assertThat(first).hasSize(27).doesNotHaveDuplicates();
        assertThat(second).hasSize(26).doesNotHaveDuplicates();
        assertThat(first.stream().filter(each -> !second.contains(each))).containsExactly("教育部");
        assertThat(first).containsAll(second);
        var tail = notice(2025).substring(notice(2025).indexOf("市场监管总局中央宣传部"));
        assertThat(tail).startsWith(String.join("", second));
        assertThat(notice(2024)).contains(String.join("", first));
    }

    @Test
    @DisplayName("R123, R143: each year has its theme; R124: its period is September")
    void themesAndPeriods() {
        assertThat(definition(2025).theme()).isEqualTo("加强全面质量管理 促进质量强国建设");
        assertThat(definition(2024).theme()).isEqualTo("加强质量支撑 共建质量强国");
        for (int year : List.of(2024, 2025)) {
            assertThat(definition(year).begins()).isEqualTo(LocalDate.of(year, 9, 1));
            assertThat(definition(year).ends()).isEqualTo(LocalDate.of(year, 9, 30));
        }
    }

    @ParameterizedTest(name = "{0} area {1}: {2}")
    @CsvSource({
        "2025,1,深入推进《纲要》贯彻实施,6",
        "2025,2,提升全面质量管理水平,6",
        "2025,3,大力开展质量品牌建设,6",
        "2025,4,严格质量安全监管,6",
        "2025,5,提升消费者权益保护水平,6",
        "2025,6,促进质量社会共治,6",
        "2024,1,扎实推进《纲要》贯彻落实,5",
        "2024,2,更好发挥质量在促进企业做大做强中的作用,5",
        "2024,3,更好发挥质量在支撑产业建圈强链中的作用,5",
        "2024,4,更好发挥质量在推动城市可持续发展中的作用,5",
        "2024,5,推动质量社会共治,5"
    })
    @DisplayName(
            "R125, R126, R127, R128, R129, R130: the six content areas of 2025; R166, R167, R168, R169, R170: the five of 2024")
    void contentAreas(int year, String key, String title, int all) {
        var it = definition(year);

        assertThat(it.areas()).hasSize(all);
        assertThat(it.area(key)).hasValueSatisfying(area -> {
            assertThat(area.title()).isEqualTo(title);
            assertThat(area.text()).isNotBlank();
        });
    }

    @ParameterizedTest(name = "arrangement {0}: {1}")
    @CsvSource({
        "1,举办第五届中国质量奖颁奖仪式暨国家质量强国专家论坛",
        "2,开展质量强企系列活动",
        "3,大力实施质量强链行动",
        "4,推进质量强县（区、镇）培育建设",
        "5,推动重点领域质量提升",
        "6,加强重点产品质量安全保障",
        "7,严厉打击侵权假冒活动",
        "8,深入开展质量惠民行动",
        "9,广泛开展群众性质量活动"
    })
    @DisplayName("R171, R172, R173, R174, R175, R176, R177, R178, R179: the nine arrangements of 2024; 2025 has none")
    void arrangements(String key, String title) {
        assertThat(definition(2024).arrangements()).hasSize(9);
        assertThat(definition(2024).arrangement(key).map(Definition.Heading::title))
                .contains(title);
        assertThat(definition(2025).arrangements()).isEmpty();
    }

    @Test
    @DisplayName("R134, R135, R136, R137: the four annexes of 2025 and what each lists; the notice of 2024 names none")
    void annexes() {
        assertThat(definition(2025).annexes())
                .extracting(Definition.Annex::kind)
                .containsExactly(AnnexKind.DEPARTMENTS, AnnexKind.ASSOCIATIONS, AnnexKind.PLACES, AnnexKind.SLOGANS);
        assertThat(definition(2024).annexes()).isEmpty();
    }

    @Test
    @DisplayName(
            "R138, R139, R140, R141, R144, R146, R147, R164, R165, R173, R180: what notices name besides areas is a tag, 五进 with its five places")
    void tags() {
        var notices = notice(2024) + notice(2025);

        assertThat(Tag.values()).extracting(Tag::label).doesNotHaveDuplicates();
        assertThat(Tag.named(List.of("ENTERPRISES", "UNIVERSITIES", "OFFICES", "VILLAGES", "COMMUNITIES")))
                .extracting(Tag::label)
                .containsExactly("五进：进企业", "五进：进高校", "五进：进机关", "五进：进农村", "五进：进社区");
        assertThat(notices)
                .contains("群众性质量活动")
                .contains("质量管理数字化")
                .contains("为民办质量实事")
                .contains("质量进企业、进高校、进机关、进农村、进社区")
                .contains("服务质量承诺")
                .contains("放心消费倡议")
                .contains("开放日活动")
                .contains("供需对接")
                .contains("链间帮扶")
                .contains("强链联动")
                .contains("质量管理案例成果")
                .contains("共享合作交流")
                .contains("区域品牌推介");
    }

    private static Definition definition(int year) {
        return JsonMapper.builder().build().readValue(text("data/campaigns/%d.json".formatted(year)), Definition.class);
    }

    private static String notice(int year) {
        return plain(text("notices/quality-month-%d.txt".formatted(year)));
    }

    /** The text without blanks and marks of the file, with commas and brackets written in one way. */
    private static String plain(String words) {
        return words.replaceAll("[\\s#<>]", "")
                .replace(',', '，')
                .replace('(', '（')
                .replace(')', '）');
    }

    private static String text(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
