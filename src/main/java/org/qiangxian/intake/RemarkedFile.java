package org.qiangxian.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.qiangxian.account.Actor;
import org.qiangxian.meter.Ground;
import org.qiangxian.meter.Meter;
import org.qiangxian.sandbox.Scratch;
import org.qiangxian.workbook.Cell;
import org.qiangxian.workbook.Content;
import org.qiangxian.workbook.Line;
import org.springframework.stereotype.Component;

/**
 * The tables that were read, as a new workbook: each cell with a remark is coloured, with the remark as a comment and
 * in words behind the row; doubts about a whole column stand at its header. No cell is a formula. It is written to disk
 * first, so that a slow reader blocks nothing.
 */
@Component
class RemarkedFile {

    private static final int IN_MEMORY = 100;
    /** The most comments, which stay in memory until the end; further remarks stand only behind their rows. */
    private static final int MOST_COMMENTS = 5_000;

    private final UploadRepository uploads;
    private final Reader reader;
    private final Scratch scratch;
    private final Meter meter;

    RemarkedFile(UploadRepository uploads, Reader reader, Scratch scratch, Meter meter) {
        this.uploads = uploads;
        this.reader = reader;
        this.scratch = scratch;
        this.meter = meter;
    }

    /** The finished workbook, to be closed by the caller. The places it names to the reader are recorded. */
    Scratch.Slip make(Actor reader, Upload upload) {
        meter.exempt(reader, Ground.IMPORT, places(upload));
        var made = scratch.fresh(upload.size());
        try {
            write(upload, made);
            return made;
        } catch (IOException e) {
            made.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            made.close();
            throw e;
        }
    }

    private Set<String> places(Upload upload) {
        return Stream.of(Verdict.REFUSED, Verdict.DOUBTFUL)
                .flatMap(verdict -> uploads.remarks(upload.id(), verdict, RemarkList.MOST, 0).stream())
                .map(Remark::place)
                .filter(place -> !place.isEmpty())
                .collect(Collectors.toSet());
    }

    private void write(Upload upload, Scratch.Slip made) throws IOException {
        var remarks = Stream.of(Verdict.REFUSED, Verdict.DOUBTFUL)
                .flatMap(verdict -> uploads.remarks(upload.id(), verdict, RemarkList.MOST, 0).stream())
                .collect(Collectors.groupingBy(Remark::table, Collectors.groupingBy(Remark::row)));
        var doubts = Optional.ofNullable(upload.result()).map(Result::columns).orElse(List.of());
        try (var copy = reader.open(upload);
                var book = new SXSSFWorkbook(IN_MEMORY);
                var out = Files.newOutputStream(made.file())) {
            for (var table : upload.tables()) {
                var number = table.mapping().sheet();
                var own = doubts.stream()
                        .filter(doubt -> ColumnKey.parse(doubt.key()).table() == number)
                        .toList();
                var page = new Page(book, table, remarks.getOrDefault(number, Map.of()), own);
                reader.lines(copy, table, page::line);
            }
            book.write(out);
        }
    }

    private static final class Page {

        private final Map<Integer, List<Remark>> remarks;
        private final List<ColumnDoubt> doubts;
        private final int width;
        private final int headRow;
        private final SXSSFSheet sheet;
        private final CellStyle refused;
        private final CellStyle doubtful;
        private int comments;

        Page(SXSSFWorkbook book, Upload table, Map<Integer, List<Remark>> remarks, List<ColumnDoubt> doubts) {
            this.remarks = remarks;
            this.doubts = doubts;
            this.width = table.sheet().columns().size();
            this.headRow =
                    Math.max(table.sheet().firstRow(), table.sheet().head().lastRow());
            int number = book.getNumberOfSheets() + 1;
            this.sheet = book.createSheet(number == 1 ? "核对结果" : "核对结果" + number);
            this.refused = style(book, IndexedColors.ROSE);
            this.doubtful = style(book, IndexedColors.LIGHT_YELLOW);
        }

        private static CellStyle style(SXSSFWorkbook book, IndexedColors colour) {
            var style = book.createCellStyle();
            style.setFillForegroundColor(colour.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        }

        void line(Line line) {
            var row = sheet.createRow(line.row() - 1);
            for (var cell : line.cells()) {
                write(row, cell);
            }
            if (line.row() == headRow) {
                head(row);
            }
            var said = remarks.getOrDefault(line.row(), List.of());
            for (var remark : said) {
                mark(row, remark);
            }
            if (!said.isEmpty()) {
                row.createCell(width)
                        .setCellValue(said.stream()
                                .map(remark -> remark.verdict().label() + "："
                                        + (remark.indicator().isEmpty() ? "" : remark.indicator() + "　")
                                        + remark.reason() + remark.remedy())
                                .collect(Collectors.joining("\n")));
            } else if (line.kind() != Line.Kind.DATA && line.kind() != Line.Kind.BLANK) {
                row.createCell(width).setCellValue(line.kind().label() + "：" + line.said());
            }
        }

        /** The doubts about whole columns, at their headers and in words behind them. */
        private void head(SXSSFRow row) {
            for (var doubt : doubts) {
                int column = ColumnKey.parse(doubt.key()).column();
                if (column >= 0) {
                    mark(row, column, doubtful, "整列存疑：" + String.join("", doubt.reasons()));
                }
            }
            if (!doubts.isEmpty()) {
                row.createCell(width)
                        .setCellValue(doubts.stream()
                                .map(doubt -> "整列存疑：" + doubt.indicator() + "　" + String.join("", doubt.reasons()))
                                .collect(Collectors.joining("\n")));
            }
        }

        private static void write(SXSSFRow row, Cell cell) {
            if (cell.raw().isEmpty()) {
                return;
            }
            var written = row.createCell(cell.column());
            if (cell.content() instanceof Content.Figure figure && figure.sign() == Content.Sign.NONE) {
                written.setCellValue(figure.value().doubleValue());
            } else {
                written.setCellValue(cell.raw());
            }
        }

        private void mark(SXSSFRow row, Remark remark) {
            mark(
                    row,
                    remark.column(),
                    remark.verdict() == Verdict.REFUSED ? refused : doubtful,
                    remark.verdict().label() + "：" + remark.reason() + remark.remedy());
        }

        private void mark(SXSSFRow row, int column, CellStyle style, String said) {
            var found = row.getCell(column);
            var cell = found == null ? row.createCell(column) : found;
            cell.setCellStyle(style);
            if (comments++ < MOST_COMMENTS && cell.getCellComment() == null) {
                var drawing = sheet.createDrawingPatriarch();
                var anchor =
                        new XSSFClientAnchor(0, 0, 0, 0, column + 1, row.getRowNum(), column + 4, row.getRowNum() + 4);
                var comment = drawing.createCellComment(anchor);
                comment.setString(new XSSFRichTextString(said));
                comment.setAddress(row.getRowNum(), column);
                cell.setCellComment(comment);
            }
        }
    }
}
