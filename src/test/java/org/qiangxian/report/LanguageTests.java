package org.qiangxian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.qiangxian.sentence.Figure.Amount;
import org.qiangxian.sentence.Figure.Name;
import org.qiangxian.sentence.Figure.Year;
import org.qiangxian.sentence.Part;
import org.qiangxian.sentence.Sentence;
import org.qiangxian.sentence.Source;
import org.qiangxian.statistics.TrendDirection;
import org.springframework.core.io.ClassPathResource;

/** The sentences of a report by {@code report-language-vectors.csv}, whose right column another program computed. */
class LanguageTests {

    private static final String SOURCE = "value/2026-001/990121/Z1-01/2024/1";

    @ParameterizedTest(name = "{0} {1} {2} {3} {4} {5} {6} = {7}")
    @CsvFileSource(resources = "/report-language-vectors.csv", numLinesToSkip = 1, emptyValue = "", nullValues = "\0")
    @DisplayName("R42: each sentence follows from its figures, rounded before it is put into words")
    void eachSentenceFollowsFromItsFigures(
            String rule, String a, String b, String c, String d, String e, String f, String expected) {
        switch (rule) {
            case "level" ->
                assertThat(level(text(a), b, c, d, text(e), text(f))).isEqualTo(expected);
            case "course" -> assertThat(course(text(a), b, c, text(d), text(e))).isEqualTo(expected);
            case "counts" -> assertThat(counts(a, List.of(c, d, e, f))).isEqualTo(expected);
            case "spread" -> assertThat(spread(text(a), b, c, List.of(d, e, f))).isEqualTo(expected);
            case "refused" ->
                assertThatThrownBy(() -> new Part.Words(a)).as(a).isInstanceOf(IllegalArgumentException.class);
            case "admitted" -> assertThat(new Part.Words(a).text()).isEqualTo(a);
            default -> throw new IllegalArgumentException(rule);
        }
    }

    @Test
    @DisplayName("R42: at least eighty sentences stand in the file of vectors")
    void atLeastEightySentences() throws IOException {
        var lines = new ClassPathResource("report-language-vectors.csv").getContentAsString(StandardCharsets.UTF_8);

        assertThat(lines.lines()
                        .filter(line -> line.matches("(level|course|counts|spread),.*"))
                        .toList())
                .hasSizeGreaterThanOrEqualTo(80)
                .noneMatch(line -> line.matches(".*(首次|最高|领先|低[^，。]*倍).*"));
    }

    @Test
    @DisplayName("R42: a figure that names no known source cannot be made, nor a unit that reads as part of the number")
    void aFigureIsBound() {
        for (var source : List.of("", "value", "value/", "somewhere/1", SOURCE + Source.BESIDE)) {
            assertThatThrownBy(() -> new Amount(BigDecimal.ONE, 0, "%", "", source))
                    .as(source)
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Name("2026", "", source)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Year(2026, "", source)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Amount(BigDecimal.ONE, 0, "0%", "", SOURCE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Name(" ", "", SOURCE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sentence.of("为", 12)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    private static Year year(String year) {
        return new Year(Integer.parseInt(year), "数据年份", SOURCE);
    }

    private static Amount amount(String unit, String decimals, String value) {
        return new Amount(new BigDecimal(value), Integer.parseInt(decimals), Language.unit(unit), "数值", SOURCE);
    }

    private static String level(
            String unit, String decimals, String year, String value, String before, String earlier) {
        return Language.level(
                        year(year),
                        amount(unit, decimals, value),
                        before.isEmpty() ? null : year(before),
                        before.isEmpty() ? null : amount(unit, decimals, earlier))
                .text();
    }

    private static String course(String unit, String decimals, String word, String slope, String open) {
        var amount = slope.isEmpty()
                ? null
                : new Amount(
                        new BigDecimal(slope),
                        Integer.parseInt(decimals),
                        Language.difference(Language.unit(unit)),
                        "年均变化",
                        SOURCE);
        var said = Language.course(
                TrendDirection.valueOf(word),
                amount,
                open.isEmpty() ? Language.Open.FEW_YEARS : Language.Open.valueOf(open));
        assertThat(Language.isCourse(said)).isTrue();
        return said.text();
    }

    private static String counts(String group, List<String> of) {
        var counts = new EnumMap<TrendDirection, Amount>(TrendDirection.class);
        int n = 0;
        for (var word : TrendDirection.values()) {
            int count = Integer.parseInt(of.get(word.ordinal()));
            counts.put(word, new Amount(BigDecimal.valueOf(count), 0, "个", "地方的个数", SOURCE));
            n += count;
        }
        return Language.counts(
                        new Name(group, "范围", SOURCE),
                        new Amount(BigDecimal.valueOf(n), 0, "个", "地方的个数", SOURCE),
                        counts)
                .text();
    }

    private static String spread(String unit, String decimals, String group, List<String> quartiles) {
        return Language.spread(
                        new Name(group, "范围", SOURCE),
                        year("2024"),
                        new Name("2026-01", "版次", SOURCE),
                        new Amount(BigDecimal.valueOf(16), 0, "个", "有数据的地方", SOURCE),
                        quartiles.stream()
                                .map(each -> amount(unit, decimals, each))
                                .toList())
                .text();
    }
}
