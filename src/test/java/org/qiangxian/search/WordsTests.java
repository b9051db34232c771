package org.qiangxian.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    @ParameterizedTest
    @CsvSource({
        "食品抽检, 2025年食品抽检合格率, true",
        "食品 合格率, 2025年食品抽检合格率, true",
        "食品 药品, 2025年食品抽检合格率, false",
        "ＧＤＰ, 人均gdp（元）, true",
        "gb/t 22239, 依据 GB/T 22239—2019, true",
        "检验检测, 检测检验机构名录, true",
        "醋, 老陈醋产业, true",
        "食醋, 老陈醋产业, true",
        "平 遥, 平遥县, true",
        "县, 平遥县, true",
        "遥平, 平遥县, false"
    })
    void allWordsMustOccurInWhateverWidthAndCase(String typed, String text, boolean found) {
        assertThat(Words.of(typed).matches(text)).isEqualTo(found);
    }

    @Test
    void whatIsOnlyBlanksAndSignsAsksForNothing() {
        assertThat(Words.of(null).asks()).isFalse();
        assertThat(Words.of(" 　，。%_").asks()).isFalse();
        assertThat(Words.of(" 　，。%_").matches("平遥县")).isFalse();
    }

    /** A hundred characters outside the basic plane: none is cut in half. */
    @Test
    void whatIsTooLongIsCutAtAWholeSign() {
        assertThat(Words.of("𠘨".repeat(100)).typed()).isEqualTo("𠘨".repeat(Words.LONGEST));
    }

    @Test
    void anExcerptShowsTheWordsAroundWhatWasFound() {
        var text = "　第一章。" + "前".repeat(80) + "Ｎ Ｑ Ｉ 服务" + "后".repeat(80);

        assertThat(Words.of("nqi").excerpt(text))
                .startsWith("…前")
                .contains("N Q I 服务")
                .endsWith("后…")
                .hasSizeLessThan(100);
        assertThat(Words.of("没有").excerpt(text)).isEmpty();
    }
}
