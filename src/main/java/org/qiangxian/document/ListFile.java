package org.qiangxian.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.qiangxian.shell.Refusal;
import org.springframework.http.ResponseEntity;

/**
 * A list as a file: the rows the reader looks at, of all pages, in the order of the page. Every list is written by this
 * class.
 *
 * @param name of the file without its ending
 * @param heads of the columns
 */
public record ListFile(String name, List<String> heads, List<List<String>> rows) {

    private static final int UNIT = 256;
    private static final int WIDEST = 60;
    private static final int LONGEST_SHEET_NAME = 31;

    public ListFile {
        if (rows.stream().anyMatch(row -> row.size() != heads.size())) {
            throw new IllegalArgumentException("a row does not fit the heads");
        }
    }

    /** @param as what the address says: csv or xlsx */
    public ResponseEntity<byte[]> answer(String as) {
        return switch (as) {
            case "csv" -> new Download(name + ".csv", "text/csv;charset=UTF-8", csv()).answer();
            case "xlsx" -> new Download(name + ".xlsx", Format.XLSX.mediaType(), xlsx()).answer();
            default -> throw new Refusal.NotFound("列表只能存为 CSV 或 Excel。请从列表上的按钮下载。");
        };
    }

    private byte[] csv() {
        var text = new StringBuilder(Csv.MARK).append(Csv.line(heads));
        rows.forEach(row -> text.append(Csv.line(row)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] xlsx() {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet(name.substring(0, Math.min(LONGEST_SHEET_NAME, name.length())));
            row(sheet, 0, heads);
            for (int at = 0; at < rows.size(); at++) {
                row(sheet, at + 1, rows.get(at));
            }
            sheet.createFreezePane(0, 1);
            for (int column = 0; column < heads.size(); column++) {
                sheet.setColumnWidth(column, width(column) * UNIT);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The width of a column in characters: two for each character of the longest cell, within bounds. */
    private int width(int column) {
        int longest = Math.max(
                heads.get(column).length(),
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
        return Math.min(WIDEST, 2 * longest + 4);
    }

    /** Writes a row with text cells only: codes keep their leading zeros, and nothing is a formula. */
    private static void row(XSSFSheet sheet, int number, List<String> cells) {
        var row = sheet.createRow(number);
        for (int column = 0; column < cells.size(); column++) {
            row.createCell(column).setCellValue(cells.get(column));
        }
    }
}
