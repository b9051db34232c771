package org.qiangxian.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a bound figure is printed. */
class FigureTests {

    private static final String SOURCE = "figure/140728/J-02/2020/1";

    @ParameterizedTest
    @CsvSource({"1, 一年间", "2, 两年间", "3, 三年间", "10, 十年间", "12, 十二年间", "20, 二十年间", "22, 二十二年间", "25, 二十五年间"})
    @DisplayName("R42: the years between two figures are said as people say them, and bound to both")
    void theYearsBetween(int years, String said) {
        assertThat(new Figure.Span(years, "两个年份之差", SOURCE).text()).isEqualTo(said);
    }

    @Test
    @DisplayName("R42: no span without years or without a source")
    void noSpanOutOfNothing() {
        assertThatThrownBy(() -> new Figure.Span(0, "", SOURCE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Figure.Span(3, "", "somewhere")).isInstanceOf(IllegalArgumentException.class);
    }
}
