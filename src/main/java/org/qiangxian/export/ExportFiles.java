package org.qiangxian.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.qiangxian.document.Csv;
import org.qiangxian.document.SheetMargin;
import tools.jackson.databind.json.JsonMapper;

/** The three forms of a file. No cell of any is a formula, whatever a source wrote into a title. */
final class ExportFiles {

    private static final int WIDEST = 30 * 256;

    private ExportFiles() {}

    static byte[] write(Export export, ExportFormat format, JsonMapper json) {
        return switch (format) {
            case XLSX -> xlsx(export);
            case CSV -> csv(export);
            case JSON -> json.writeValueAsBytes(export);
        };
    }

    /** With a byte order mark, without which Excel takes it for another encoding; the mark of who took it is the last line. */
    private static byte[] csv(Export export) {
        var text = new StringBuilder(Csv.MARK).append(Csv.line(List.copyOf(Export.HEAD)));
        export.lines().forEach(line -> text.append(Csv.line(line.cells())));
        text.append(Csv.line(List.of(
                "注：" + export.mark() + export.snapshot() + export.method().said() + "。")));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The values on the first sheet, as a table to go on working with; who took it on the second and in every foot. */
    private static byte[] xlsx(Export export) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var values = book.createSheet("数值");
            row(values, 0, List.copyOf(Export.HEAD));
            int at = 1;
            for (var line : export.lines()) {
                row(values, at++, line.cells());
            }
            values.createFreezePane(0, 1);
            for (int column = 0; column < Export.HEAD.size(); column++) {
                values.setColumnWidth(
                        column, Math.min(WIDEST, (Export.HEAD.get(column).length() * 2 + 6) * 256));
            }
            values.getHeader().setCenter(SheetMargin.line(export.name()));
            values.getFooter().setCenter(SheetMargin.line(export.mark()));
            var about = book.createSheet("说明");
            about.setColumnWidth(0, WIDEST * 3);
            row(about, 0, List.of(export.name() + "数据"));
            row(about, 1, List.of(export.mark()));
            row(about, 2, List.of(export.snapshot()));
            row(
                    about,
                    3,
                    List.of("数值为空的，见“状态”。区间由分子、分母计算（占比用 Wilson 法，率用 Byar 法，"
                            + export.method().said() + "），只表示在本地规模下偶然因素会使数值偏离多少。不打分，不排名，不用于城市之间的比较。"));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(XSSFSheet sheet, int number, List<? extends @Nullable Object> cells) {
        XSSFRow row = sheet.createRow(number);
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case null -> {}
                case BigDecimal figure -> row.createCell(column).setCellValue(figure.doubleValue());
                case Integer count -> row.createCell(column).setCellValue(count);
                case Object text -> row.createCell(column).setCellValue(text.toString());
            }
        }
    }
}
