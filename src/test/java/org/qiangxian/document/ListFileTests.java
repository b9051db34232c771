package org.qiangxian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.shell.Refusal;

class ListFileTests {

    private static final ListFile LIST = new ListFile(
            "试点实施",
            List.of("代码", "名称"),
            IntStream.range(0, 600)
                    .mapToObj(i -> List.of("09" + i, i == 0 ? "=HYPERLINK(\"x\")" : "名称," + i))
                    .toList());

    @Test
    @DisplayName("a list of 600 rows is had as CSV: with its mark, in its order, and no cell is a formula")
    void asCsv() {
        var text = new String(content("csv"), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFF代码,名称\r\n090,\"'=HYPERLINK(\"\"x\"\")\"\r\n091,\"名称,1\"\r\n");
        assertThat(text.lines()).hasSize(601);
    }

    @Test
    @DisplayName("the same as a sheet of Excel: codes keep their noughts, and no cell is a formula")
    void asExcel() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(content("xlsx")))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(600);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("090");
            assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void refusesWhatItCannotWrite() {
        assertThatThrownBy(() -> LIST.answer("pdf")).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> new ListFile("x", List.of("一", "二"), List.of(List.of("一"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] content(String as) {
        return Objects.requireNonNull(LIST.answer(as).getBody());
    }
}
