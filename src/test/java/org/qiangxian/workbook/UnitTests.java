package org.qiangxian.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTests {

    private static Unit unit(String text) {
        return Unit.of(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 亿元, 万元, 10000", "12.5, 万元, 元, 125000", "3, 元, 万元, 0.0003", "1, 平方公里, 公顷, 100", "15, 亩, 公顷, 1",
        "1, 千公顷, 万亩, 1.5", "2.5, 万人, 人, 25000", "12.3, %, ‰, 123", "5, ㎡, 平方米, 5", "1, km², 平方公里, 1",
        "3, 万元/人, 元/人, 30000", "1, 人/平方公里, 人/公顷, 0.01", "2, 吨, 千克, 2000", "1, 亿千瓦时, 万千瓦时, 10000", "1, 万台, 台, 10000"
    })
    void convertsExactlyWhereDecimalsCan(BigDecimal value, String from, String to, BigDecimal expected) {
        var converted = unit(from).convert(value, unit(to));

        assertThat(converted.value()).isEqualByComparingTo(expected);
        assertThat(converted.said()).isEqualTo(unit(from).equals(unit(to)) ? "" : converted.said());
    }

    @Test
    void saysTheRuleAndBothFigures() {
        assertThat(unit("亿元").convert(new BigDecimal("12.3"), unit("万元")).said())
                .isEqualTo("按 1 亿元 = 10000 万元，12.3 亿元 换算为 123000 万元");
        assertThat(unit("元").convert(new BigDecimal("5000"), unit("万元")).said())
                .isEqualTo("按 1 万元 = 10000 元，5000 元 换算为 0.5 万元");
        assertThat(unit("亩").convert(BigDecimal.ONE, unit("公顷")).said())
                .isEqualTo("按 1 公顷 = 15 亩，1 亩 换算为 0.0666666666666667 公顷（保留 15 位有效数字）");
    }

    @Test
    void unlikeQuantitiesDoNotConvert() {
        assertThat(unit("万元").convertsTo(unit("公顷"))).isFalse();
        assertThat(unit("家").convertsTo(unit("件"))).isFalse();
        assertThat(unit("百分点").convertsTo(unit("%"))).isFalse();
        assertThatThrownBy(() -> unit("万元").convert(BigDecimal.ONE, unit("人")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"地区", "万", "总产值", "万%", "女=100", "", "亿", "2020年"})
    void otherWordsAreNoUnit(String text) {
        assertThat(Unit.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"万元, 元", "亿元, 万元", "平方公里, 亩", "公顷, 亩", "万人, 人", "%, ‰", "吨, 千克"})
    void thereAndBackIsTheSame(String from, String to) {
        var value = new BigDecimal("123456.789");

        var back = unit(to).convert(unit(from).convert(value, unit(to)).value(), unit(from))
                .value();

        assertThat(back.subtract(value).abs()).isLessThan(new BigDecimal("1e-8"));
    }

    @Property(tries = 200)
    void moneyConvertsWithoutLoss(@ForAll @BigRange(min = "-1e12", max = "1e12") @Scale(6) BigDecimal value) {
        var back = unit("元").convert(unit("亿元").convert(value, unit("元")).value(), unit("亿元"));

        assertThat(back.value()).isEqualByComparingTo(value);
    }
}
