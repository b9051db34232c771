package org.qiangxian.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.shell.Refusal;
import org.springframework.core.io.ClassPathResource;

class WordingTests {

    /** A line of {@code wording-vectors.csv}: a text, and the words found in it; none in a harmless one. */
    record Vector(List<String> found, String text) {}

    static List<Vector> vectors() throws IOException {
        return new ClassPathResource("wording-vectors.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", 2))
                .map(line -> new Vector(
                        Stream.of(line[0].split("\\|"))
                                .filter(word -> !word.isEmpty())
                                .toList(),
                        line[1].replace("\\n", "\n")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    @DisplayName("R1, R2, R4, R6, R7: what is found in a text of the vectors is what stands beside it")
    void whatIsFoundIsWhatTheVectorSays(Vector vector) {
        assertThat(Wording.found(vector.text())).containsExactlyElementsOf(vector.found());
    }

    /** A line of {@code official-name-vectors.csv}: the words found in a text while a name is admitted. */
    @ParameterizedTest
    @CsvFileSource(resources = "/official-name-vectors.csv", numLinesToSkip = 1)
    @DisplayName(
            "R1, R171: an admitted name is excused where it stands whole, and nothing beside it; no name excuses a rank")
    void anAdmittedNameIsExcusedWhereItStandsWhole(String name, @Nullable String found, String text) {
        var expected = found == null ? List.<String>of() : List.of(found.split("\\|"));

        assertThat(Wording.found(text, () -> List.of(name))).containsExactlyElementsOf(expected);
        assertThat(Wording.found(name, List::of)).as("without it").isNotEmpty();
    }

    @Test
    @DisplayName("R1: a name that holds a rank excuses nothing, should it ever stand in the register")
    void aRankIsNeverExcused() {
        assertThat(Wording.found("公布全国县域经济排名榜", () -> List.of("全国县域经济排名榜"))).containsExactly("排名");
    }

    @Test
    void theVectorsAreManyAndHalfOfThemInnocent() throws IOException {
        var innocent = vectors().stream().filter(each -> each.found().isEmpty()).count();

        assertThat(vectors()).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
        assertThat(innocent).isBetween(vectors().size() * 2L / 5, vectors().size() * 3L / 5);
    }

    @Test
    @DisplayName("R1: every occurrence is looked at: one that is forbidden does not excuse the next")
    void everyOccurrenceIsLookedAt() {
        assertThat(Wording.found("不搞排名。年底按得分排名。")).containsExactly("排名", "得分");
        assertThat(Wording.found("不搞排名，不按得分排名。")).isEmpty();
        assertThat(Wording.found("严禁收费，\n参会费用自理")).containsExactly("费用自理");
    }

    @Test
    @DisplayName("R1: a text that would be found in the middle of a very long one is found there, in time")
    void aLongTextIsReadWhole() {
        var filling = "不搞排名、不断提升质量，".repeat(20_000);

        assertThat(Wording.found(filling)).isEmpty();
        assertThat(Wording.found(filling + "公布排名。" + filling)).containsExactly("排名");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不排名", "严禁收费", "不得以任何名义向企业收费", "防止变相评选", "分级分类推进"})
    @DisplayName("R1, R2: who forbids such a thing may name it, in a demand as well")
    void whoForbidsMayName(String text) {
        assertThat(Wording.ofDemand(text)).isEmpty();
        assertThat(Wording.ofDefinition(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"达标率,true", "目标值,false", "不下达任务,true", "综合指数,false"})
    @DisplayName("R37: a definition measures and sets nothing")
    void aDefinitionSetsNothing(String text, boolean allowed) {
        assertThat(Wording.ofDefinition(text).isEmpty()).isEqualTo(allowed);
    }

    @Test
    @DisplayName(
            "R171: a refused word that may stand in an official name says where such a name is entered; a rank does not")
    void saysWhereAnOfficialNameIsEntered() {
        assertThat(Wording.remark("我县入选全国百强县"))
                .hasValueSatisfying(said -> assertThat(said).contains("“百强”", "市场监管总局", "“官方名称”"));
        assertThat(Wording.remark("公布排名"))
                .hasValueSatisfying(said -> assertThat(said).doesNotContain("官方名称"));
    }

    @Test
    @DisplayName("R1, R2: a text that others will read is refused at its field, with the word and what to do")
    void refusesAtTheField() {
        assertThatThrownBy(() -> Wording.admit("reason", "按得分排名"))
                .asInstanceOf(type(Refusal.Invalid.class))
                .satisfies(refusal -> assertThat(refusal.fields().get("reason")).contains("“排名”", "请改写为做什么"));
        assertThatThrownBy(() -> Wording.admit("reason", "会务费另收"))
                .hasMessageContaining("“会务费”")
                .hasMessageContaining("收费");
        Wording.admit("reason", "不收费");
        Wording.admit("reason", null);
    }
}
