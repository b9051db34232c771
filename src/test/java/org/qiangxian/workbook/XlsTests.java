package org.qiangxian.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.qiangxian.shell.Refusal;
import org.qiangxian.spreadsheet.FileFormat;

class XlsTests {

    static Path xls(Consumer<HSSFWorkbook> content) {
        try (var book = new HSSFWorkbook()) {
            content.accept(book);
            var out = new ByteArrayOutputStream();
            book.write(out);
            return Tables.file(out.toByteArray(), ".xls");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void row(Sheet sheet, int number, Object... values) {
        var row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            if (values[i].equals("")) {
                continue;
            }
            if (values[i] instanceof String text) {
                row.createCell(i).setCellValue(text);
            } else if (values[i] instanceof Number value) {
                row.createCell(i).setCellValue(value.doubleValue());
            }
        }
    }

    @Test
    void readsFiguresDatesPercentagesFormulasAndErrors() {
        var file = xls(book -> {
            var sheet = book.createSheet("表");
            row(sheet, 0, "地区", "数值", "比重", "日期", "公式", "出错");
            row(sheet, 1, "示例县", 12.3, 0.125, 44196, "", "");
            var percent = book.createCellStyle();
            percent.setDataFormat((short) 10);
            var date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            sheet.getRow(1).getCell(2).setCellStyle(percent);
            sheet.getRow(1).getCell(3).setCellStyle(date);
            sheet.getRow(1).createCell(4).setCellFormula("B2*2");
            sheet.getRow(1).createCell(5).setCellFormula("1/0");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.setColumnHidden(1, true);
        });

        var line = Tables.lines(file).get(1);

        assertThat(Tables.inspect(file).format()).isEqualTo(FileFormat.XLS);
        assertThat(Tables.sheet(file).columns().get(1).hidden()).isTrue();
        assertThat(line.cell(1).content()).isEqualTo(new Content.Figure(new BigDecimal("12.3"), Content.Sign.NONE));
        assertThat(line.cell(2).content()).isEqualTo(new Content.Figure(new BigDecimal("12.5"), Content.Sign.PERCENT));
        assertThat(line.cell(3).content()).isEqualTo(new Content.Day(LocalDate.of(2020, 12, 31)));
        assertThat(line.cell(4).content()).isEqualTo(new Content.Figure(new BigDecimal("24.6"), Content.Sign.NONE));
        assertThat(line.cell(4).oddities()).containsExactly(Oddity.FORMULA);
        assertThat(line.cell(5).raw()).isEqualTo("#DIV/0!");
    }

    @Test
    void aRaisedDigitIsAMarkAndNoPartOfTheFigure() {
        var file = xls(book -> {
            var raised = book.createFont();
            raised.setTypeOffset(Font.SS_SUPER);
            var text = new HSSFRichTextString("12.31");
            text.applyFont(4, 5, raised);
            var sheet = book.createSheet("表");
            row(sheet, 0, "地区", "数值");
            row(sheet, 1, "示例县", "");
            sheet.getRow(1).createCell(1).setCellValue(text);
        });

        var cell = Tables.lines(file).get(1).cell(1);

        assertThat(cell.content()).isEqualTo(new Content.Figure(new BigDecimal("12.3"), Content.Sign.NONE));
        assertThat(cell.oddities()).contains(Oddity.FOOTNOTE_MARK);
    }

    @Test
    void readsEachSheetByItselfWithItsMergedHead() {
        var file = xls(book -> {
            var first = book.createSheet("一");
            row(first, 0, "地区", "数值");
            row(first, 1, "示例县", 1);
            var second = book.createSheet("二");
            row(second, 0, "地区", "人口", "");
            row(second, 1, "", "男", "女");
            row(second, 2, "示例区", 2, 3);
            second.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            second.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
            book.setSheetHidden(0, true);
        });

        var workbook = Tables.inspect(file);

        assertThat(workbook.sheets())
                .extracting(org.qiangxian.workbook.Sheet::visible)
                .containsExactly(false, true);
        assertThat(workbook.main().columns()).extracting(Column::title).containsExactly("地区", "人口 男", "人口 女");
        assertThat(Tables.lines(file, 1).getLast().cell(2).raw()).isEqualTo("3");
    }

    @Test
    void refusesAPasswordInASentence() {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        Path file;
        try {
            file = xls(book -> row(book.createSheet("表"), 0, "地区", 1));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThatThrownBy(() -> Tables.inspect(file))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("密码");
    }
}
