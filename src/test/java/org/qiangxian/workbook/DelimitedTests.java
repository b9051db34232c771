package org.qiangxian.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.shell.Refusal;
import org.qiangxian.spreadsheet.Encoding;
import org.qiangxian.spreadsheet.FileFormat;

class DelimitedTests {

    private static final String TABLE = """
            区划代码,地区,地区生产总值（万元）,户籍人口（人）
            990101,示例县,123456.70,286919
            990102,"示 例,区①",…,"1,234,567"
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void readsTheSameTableInEveryEncoding(String charset) {
        var file = Tables.csv(TABLE, charset);

        var workbook = Tables.inspect(file);
        var data = Tables.data(file);

        assertThat(workbook.format()).isEqualTo(FileFormat.CSV);
        assertThat(workbook.encoding().orElseThrow().bom()).isEqualTo(charset.equals("UTF-16"));
        assertThat(workbook.sheets().getFirst().columns())
                .extracting(Column::title)
                .containsExactly("区划代码", "地区", "地区生产总值", "户籍人口");
        assertThat(data).hasSize(2);
        assertThat(data.getFirst().cell(2).content())
                .isEqualTo(new Content.Figure(new BigDecimal("123456.70"), Content.Sign.NONE));
        assertThat(data.getLast().cell(1).text()).isEqualTo("示例,区");
        assertThat(data.getLast().cell(2).content()).isEqualTo(new Content.Missing(Content.Absence.ELLIPSIS, "…"));
        assertThat(data.getLast().cell(3).content())
                .isEqualTo(new Content.Figure(new BigDecimal("1234567"), Content.Sign.NONE));
    }

    @Test
    void readsUtf8WithItsMark() {
        var workbook = Tables.inspect(Tables.csv("\uFEFF" + TABLE));

        assertThat(workbook.encoding()).contains(new Encoding("UTF-8", true, ','));
        assertThat(workbook.main().columns().getFirst().title()).isEqualTo("区划代码");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";"})
    void findsTheSeparator(String separator) {
        var file = Tables.csv("地区" + separator + "数，值\n示例县" + separator + "12,5\n示例区" + separator + "1,234\n");

        assertThat(Tables.inspect(file).encoding().orElseThrow().separator()).isEqualTo(separator.charAt(0));
        assertThat(Tables.lines(file)).hasSize(3);
    }

    @Test
    void keepsLineBreaksAndQuotesInsideQuotes() {
        var lines = Tables.lines(Tables.csv("地区,说明\r\n\"示例\r\n县\",\"称\"\"新\"\"区\"\r\n示例区,5\" 管\r\n"));

        assertThat(lines).extracting(line -> line.cell(0).text()).containsExactly("地区", "示例县", "示例区");
        assertThat(lines).extracting(line -> line.cell(1).raw()).containsExactly("说明", "称\"新\"区", "5\" 管");
    }

    @Test
    void saysEveryBlankRow() {
        var lines = Tables.lines(Tables.csv("地区,数\n示例县,1\n\n,\n示例区,2\n\n"));

        assertThat(lines)
                .extracting(Line::kind)
                .isEqualTo(List.of(Line.Kind.HEAD, Line.Kind.DATA, Line.Kind.BLANK, Line.Kind.BLANK, Line.Kind.DATA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"地区,数\n示例县,1\u0000\n", "地区,\"数\n示例县,1\n"})
    void refusesNulAndOpenQuotes(String text) {
        var file = Tables.csv(text);

        assertThatThrownBy(() -> Tables.inspect(file))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("行");
    }

    @Test
    void refusesAnEmptyFile() {
        var file = Tables.csv("");

        assertThatThrownBy(() -> Tables.inspect(file))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("空的");
    }

    @Test
    void letsTheCallersExceptionPass() {
        var file = Tables.csv(TABLE);
        var workbook = Tables.inspect(file);

        assertThatThrownBy(() -> Workbooks.rows(file, workbook, workbook.main(), line -> {
                    throw new IllegalStateException("enough");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");
    }
}
