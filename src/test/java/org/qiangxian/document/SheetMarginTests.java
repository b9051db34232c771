package org.qiangxian.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetMarginTests {

    @ParameterizedTest
    @CsvSource({"R&D 分析, R&&D 分析", "&D &P &Z, &&D &&P &&Z", "质量, 质量"})
    void noPartOfATextIsACommand(String text, String line) {
        assertThat(SheetMargin.line(text)).isEqualTo(line);
    }

    @Test
    void whatDoesNotFitIsShortenedAndSaysSo() {
        for (var text : new String[] {"质".repeat(300), "&".repeat(300), "𠀀".repeat(300), "质&".repeat(130)}) {
            var line = SheetMargin.line(text);

            assertThat(line).hasSizeLessThanOrEqualTo(253).endsWith("…");
            assertThat(line.substring(0, line.length() - 1).replace("&&", "")).doesNotContain("&");
            assertThat(line.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE))
                    .isTrue();
        }
        assertThat(SheetMargin.line("质".repeat(253))).doesNotEndWith("…");
    }

    @Test
    void itIsOneLine() {
        assertThat(SheetMargin.line("示例省\t省局\r\n2026年")).isEqualTo("示例省 省局 2026年");
    }
}
