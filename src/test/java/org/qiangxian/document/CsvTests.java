package org.qiangxian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "=1\n第二行"})
    @DisplayName("a text that a program would run as a formula is a text, also where it goes on in another line")
    void noTextIsAFormula(String text) {
        assertThat(Csv.harmless(text)).isEqualTo("'" + text);
        assertThat(Csv.harmless("甲" + text)).isEqualTo("甲" + text);
    }

    @Test
    @DisplayName("numbers stay numbers, a cell with a comma or a line break is quoted")
    void cellsAreRead() {
        assertThat(Csv.line(List.of(new BigDecimal("-1.50"), 3, "甲,乙", "说“\"”")))
                .isEqualTo("-1.50,3,\"甲,乙\",\"说“\"\"”\"\r\n");
    }
}
