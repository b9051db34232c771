package org.qiangxian.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.qiangxian.sandbox.Scratch;
import org.qiangxian.workbook.Cell;
import org.qiangxian.workbook.Content;
import org.qiangxian.workbook.Line;
import org.springframework.stereotype.Component;

/**
 * The sheet that was read as a workbook of its own, each cell with a remark coloured, the remark as a comment beside it and
 * once more in words behind the row. No cell is a formula. It is made on the disk: a reader who takes it slowly keeps no work waiting.
 */
@Component
class RemarkedFile {

    private static final int IN_MEMORY = 100;
    /** Comments, unlike rows, stay in memory until the end; what is beyond stands behind its row alone. */
    private static final int MOST_COMMENTS = 5_000;

    private final UploadRepository uploads;
    private final Reader reader;
    private final Scratch scratch;

    RemarkedFile(UploadRepository uploads, Reader reader, Scratch scratch) {
        this.uploads = uploads;
        this.reader = reader;
        this.scratch = scratch;
    }

    /** The finished workbook; whoever asked for it closes it. */
    Scratch.Slip make(Upload upload) {
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

    private void write(Upload upload, Scratch.Slip made) throws IOException {
        var remarks = Stream.of(Verdict.REFUSED, Verdict.DOUBTFUL)
                .flatMap(verdict -> uploads.remarks(upload.id(), verdict, RemarkList.MOST, 0).stream())
                .collect(Collectors.groupingBy(Remark::row));
        try (var copy = reader.open(upload);
                var book = new SXSSFWorkbook(IN_MEMORY);
                var out = Files.newOutputStream(made.file())) {
            var page = new Page(book, remarks, upload.sheet().columns().size());
            reader.lines(copy, upload, page::line);
            book.write(out);
        }
    }

    private static final class Page {

        private final Map<Integer, List<Remark>> remarks;
        private final int width;
        private final SXSSFSheet sheet;
        private final CellStyle refused;
        private final CellStyle doubtful;
        private int comments;

        Page(SXSSFWorkbook book, Map<Integer, List<Remark>> remarks, int width) {
            this.remarks = remarks;
            this.width = width;
            this.sheet = book.createSheet("核对结果");
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
            var found = row.getCell(remark.column());
            var cell = found == null ? row.createCell(remark.column()) : found;
            cell.setCellStyle(remark.verdict() == Verdict.REFUSED ? refused : doubtful);
            if (comments++ < MOST_COMMENTS && cell.getCellComment() == null) {
                var drawing = sheet.createDrawingPatriarch();
                var anchor = new XSSFClientAnchor(
                        0, 0, 0, 0, remark.column() + 1, row.getRowNum(), remark.column() + 4, row.getRowNum() + 4);
                var comment = drawing.createCellComment(anchor);
                comment.setString(new org.apache.poi.xssf.usermodel.XSSFRichTextString(
                        remark.verdict().label() + "：" + remark.reason() + remark.remedy()));
                comment.setAddress(row.getRowNum(), remark.column());
                cell.setCellComment(comment);
            }
        }
    }
}
