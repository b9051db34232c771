package org.qiangxian.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes sheets as files: xlsx, the older xls, and CSV as Excel saves it. */
final class Books {

    private Books() {}

    static byte[] xlsx(List<Grid> grids) {
        return written(new XSSFWorkbook(), grids);
    }

    static byte[] xls(List<Grid> grids) {
        var book = new HSSFWorkbook();
        book.createInformationProperties();
        return written(book, grids);
    }

    private static byte[] written(Workbook workbook, List<Grid> grids) {
        try (var book = workbook;
                var out = new ByteArrayOutputStream()) {
            var percent = book.createCellStyle();
            percent.setDataFormat(book.createDataFormat().getFormat("0.00%"));
            for (var grid : grids) {
                fill(book, grid, percent);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Workbook book, Grid grid, CellStyle percent) {
        var sheet = book.createSheet(grid.name());
        grid.rows().forEach((number, cells) -> {
            var row = sheet.createRow(number);
            cells.forEach((column, content) -> set(row.createCell(column), content, percent));
            row.setZeroHeight(grid.hidden().contains(number));
        });
        for (var each : grid.merged()) {
            sheet.addMergedRegion(new CellRangeAddress(each.top(), each.bottom(), each.left(), each.right()));
        }
    }

    private static void set(Cell cell, Object content, CellStyle percent) {
        switch (content) {
            case Grid.Percent shown -> {
                cell.setCellValue(shown.share());
                cell.setCellStyle(percent);
            }
            case Grid.Formula formula -> {
                cell.setCellFormula(formula.text());
                cell.setCellValue(formula.result());
            }
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> cell.setCellValue(content.toString());
        }
    }

    static byte[] csv(Grid grid, Charset charset) {
        var text = new StringBuilder();
        int width = grid.width();
        for (int row = 0; row < grid.end(); row++) {
            var cells = grid.rows().get(row);
            for (int column = 0; column < width; column++) {
                var content = cells == null ? null : cells.get(column);
                text.append(column == 0 ? "" : ",").append(quoted(content == null ? "" : plain(content)));
            }
            text.append("\r\n");
        }
        return text.toString().getBytes(charset);
    }

    private static String plain(Object content) {
        return switch (content) {
            case Grid.Percent shown ->
                BigDecimal.valueOf(shown.share())
                                .movePointRight(2)
                                .stripTrailingZeros()
                                .toPlainString() + "%";
            case Grid.Formula formula -> number(formula.result());
            case Number number -> number(number.doubleValue());
            default -> content.toString();
        };
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[,\"\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
