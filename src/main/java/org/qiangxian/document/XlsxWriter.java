package org.qiangxian.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A document as one sheet of Excel: text across the width, tables in columns. No cell is a formula. */
final class XlsxWriter {

    private enum Style {
        TITLE,
        HEADING,
        TEXT,
        COLUMN,
        CELL,
        NARROW,
        SMALL
    }

    private final Document document;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet = book.createSheet("汇总表");
    private final Map<Style, CellStyle> styles = new EnumMap<>(Style.class);
    private final int columns;
    private int row;

    XlsxWriter(Document document) {
        this.document = document;
        this.columns = document.blocks().stream()
                .mapToInt(block ->
                        block instanceof Block.Table table ? table.columns().size() : 4)
                .max()
                .orElse(4);
    }

    byte[] write() {
        for (var style : Style.values()) {
            styles.put(style, style(style));
        }
        book.getProperties().getCoreProperties().setTitle(Document.line(document.name()));
        across(document.mark(), Style.HEADING, 22);
        document.title().forEach(line -> across(line, Style.TITLE, 34));
        document.blocks().forEach(this::block);
        code();
        page();
        try (book) {
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sign(int note) {
        return note == 0 ? "" : Block.Notes.sign(note);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> across(heading.text(), Style.HEADING, 26);
            case Block.Subheading heading -> across(heading.text(), Style.HEADING, 26);
            case Block.Drawn drawn -> wrapped(drawn.drawing().said(), Style.TEXT);
            case Block.Cited cited -> wrapped(cited.text() + sign(cited.note()), Style.TEXT);
            case Block.Notes notes ->
                IntStream.rangeClosed(1, notes.notes().size())
                        .forEach(number -> wrapped(sign(number) + notes.notes().get(number - 1), Style.SMALL));
            case Block.Line line -> across(line.text(), Style.TEXT, 24);
            case Block.Paragraph text -> Document.paragraphs(text.text()).forEach(line -> wrapped(line, Style.TEXT));
            case Block.Note note -> Document.paragraphs(note.text()).forEach(line -> wrapped(line, Style.SMALL));
            case Block.Choices choices -> choices.choices().forEach(choice -> wrapped(choice.printed(), Style.TEXT));
            case Block.Named named -> wrapped(named.name() + "：" + named.text(), Style.TEXT);
            case Block.Table table -> table(table);
            case Block.Seal seal -> {
                across("", Style.TEXT, 24);
                across(seal.unit(), Style.TEXT, 24);
                across(seal.date(), Style.TEXT, 24);
            }
            case Block.Signed signed -> {
                across(signed.unit(), Style.TEXT, 24);
                across(signed.date(), Style.TEXT, 24);
            }
            case Block.Imprint imprint -> across(imprint.copiesLine(), Style.SMALL, 24);
        }
    }

    private void table(Block.Table table) {
        int sum = table.widths().stream().mapToInt(Integer::intValue).sum();
        for (int column = 0; column < table.widths().size(); column++) {
            sheet.setColumnWidth(column, 256 * 84 * table.widths().get(column) / sum);
        }
        line(table.columns(), i -> Style.COLUMN, 24);
        table.rows()
                .forEach(cells ->
                        line(cells, i -> table.widths().get(i) < 10 ? Style.NARROW : Style.CELL, height(cells, table)));
        row++;
    }

    /** The height of a row, because Excel does not adapt it when a file is opened and long text would be hidden. */
    private static float height(List<String> cells, Block.Table table) {
        int sum = table.widths().stream().mapToInt(Integer::intValue).sum();
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            double width = 84.0 * table.widths().get(i) / sum / 2.2;
            lines = Math.max(lines, (int) Math.ceil(cells.get(i).length() / Math.max(1, width)));
        }
        return 10 + 18f * lines;
    }

    private void line(List<String> cells, IntFunction<Style> style, float height) {
        var line = sheet.createRow(row++);
        line.setHeightInPoints(height);
        for (int i = 0; i < cells.size(); i++) {
            var cell = line.createCell(i);
            cell.setCellValue(Document.line(cells.get(i)));
            cell.setCellStyle(styles.get(style.apply(i)));
        }
    }

    private void wrapped(String text, Style style) {
        across(text, style, 8 + 18f * (float) Math.ceil(text.length() / 38.0));
    }

    private void across(String text, Style style, float height) {
        if (text.isEmpty() && style == Style.HEADING) {
            return;
        }
        var line = sheet.createRow(row);
        line.setHeightInPoints(height);
        var cell = line.createCell(0);
        cell.setCellValue(Document.line(text));
        cell.setCellStyle(styles.get(style));
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, columns - 1));
        row++;
    }

    private void code() {
        var code = document.code();
        if (code == null) {
            return;
        }
        across("内容码 " + code + "　打印后改动一字，内容码即不相符", Style.SMALL, 20);
        int side = 22 * Units.EMU_PER_CENTIMETER / 10;
        var anchor = new XSSFClientAnchor(0, 0, side, side, 1, row, 1, row);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        var picture = book.addPicture(QrCode.png(code), Workbook.PICTURE_TYPE_PNG);
        sheet.createDrawingPatriarch().createPicture(anchor, picture);
        sheet.createRow(row).setHeightInPoints((float) Units.toPoints(side) + 4);
    }

    private void page() {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.TOP, 37 / 25.4);
        sheet.setMargin(PageMargin.BOTTOM, 25 / 25.4);
        sheet.setMargin(PageMargin.LEFT, 28 / 25.4);
        sheet.setMargin(PageMargin.RIGHT, 26 / 25.4);
        sheet.getFooter().setCenter("— &P —");
        if (!document.watermark().isEmpty()) {
            sheet.getHeader().setCenter(SheetMargin.line(document.watermark()));
        }
    }

    private CellStyle style(Style kind) {
        var style = book.createCellStyle();
        var font = book.createFont();
        font.setFontName(
                switch (kind) {
                    case TITLE -> DocxWriter.TITLE;
                    case HEADING, COLUMN -> DocxWriter.HEADING;
                    default -> DocxWriter.TEXT;
                });
        font.setFontHeightInPoints(kind == Style.TITLE ? (short) 20 : kind == Style.SMALL ? (short) 10 : (short) 14);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (kind == Style.TITLE || kind == Style.COLUMN || kind == Style.NARROW) {
            style.setAlignment(HorizontalAlignment.CENTER);
        }
        if (kind == Style.COLUMN || kind == Style.CELL || kind == Style.NARROW) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
