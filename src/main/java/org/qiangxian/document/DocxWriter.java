package org.qiangxian.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * A document as Word, on the page of GB/T 9704. Fonts are named, not embedded: 仿宋, 黑体 and 小标宋 are on every office
 * machine, and none of them may be given away.
 */
final class DocxWriter {

    static final String TEXT = "仿宋_GB2312";
    static final String HEADING = "黑体";
    static final String TITLE = "方正小标宋简体";

    static final int TWIPS_PER_POINT = 20;
    private static final double TWIPS_PER_MM = 1440 / 25.4;
    /** 225 mm in 22 lines. */
    static final int PITCH = (int) (225 * TWIPS_PER_MM / 22);
    /** The type area, 156 mm. */
    static final int WIDTH = (int) (156 * TWIPS_PER_MM);

    /** On one sheet, twips. */
    private static final int ABOVE_HEADING = 120;

    private final Document document;
    private final XWPFDocument file = new XWPFDocument();
    private final DocxType type;
    private final DocxCited cited;

    DocxWriter(Document document, Painter painter) {
        this.document = document;
        this.type = DocxType.of(document.layout());
        this.cited = new DocxCited(painter, type);
    }

    byte[] write() {
        page();
        file.getProperties().getCoreProperties().setTitle(Document.line(document.name()));
        file.getProperties().getCoreProperties().setCreator("质量强县培育建设数字化服务平台");
        var head = document.head();
        if (head != null) {
            new DocxLetter(file).head(head);
        }
        if (!document.mark().isEmpty()) {
            run(paragraph(0), document.mark(), HEADING, type.text());
        }
        title();
        document.blocks().forEach(this::block);
        new DocxFoot(file, document).write();
        return Reproducible.bytes(file);
    }

    private void page() {
        var section = file.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(mm(210));
        size.setH(mm(297));
        var margin = section.addNewPgMar();
        margin.setTop(mm(type.above()));
        margin.setLeft(mm(type.left()));
        margin.setRight(mm(type.right()));
        margin.setBottom(mm(type.below()));
        margin.setHeader(mm(type.header()));
        margin.setFooter(mm(6));
        margin.setGutter(BigInteger.ZERO);
        if (type != DocxType.OFFICIAL) {
            return;
        }
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(PITCH));
    }

    private void title() {
        boolean official = type == DocxType.OFFICIAL;
        if (official) {
            file.createParagraph().setSpacingBetween(PITCH / 20.0, LineSpacingRule.EXACT);
        }
        for (var line : document.title()) {
            var paragraph = file.createParagraph();
            paragraph.setAlignment(official ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
            paragraph.setKeepNext(true);
            outline(paragraph, 0);
            run(paragraph, line, TITLE, type.title());
        }
        if (official) {
            file.createParagraph().setSpacingBetween(PITCH / 20.0, LineSpacingRule.EXACT);
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> {
                var paragraph = paragraph(2);
                paragraph.setKeepNext(true);
                outline(paragraph, 1);
                if (type != DocxType.OFFICIAL) {
                    paragraph.setSpacingBefore(ABOVE_HEADING);
                }
                run(paragraph, heading.text(), HEADING, type.heading());
            }
            case Block.Subheading heading -> {
                var paragraph = paragraph(2);
                paragraph.setKeepNext(true);
                outline(paragraph, 2);
                cited.write(paragraph, heading.text(), heading.note(), HEADING);
            }
            case Block.Drawn drawn -> cited.draw(file.createParagraph(), drawn.drawing());
            case Block.Cited said -> cited.write(paragraph(2), said.text(), said.note(), TEXT);
            case Block.Notes notes -> {
                for (int number = 1; number <= notes.notes().size(); number++) {
                    cited.note(file.createParagraph(), number, notes.notes().get(number - 1));
                }
            }
            case Block.Paragraph text -> text(text.text(), type.text());
            case Block.Note note -> text(note.text(), type.note());
            case Block.Line line -> run(paragraph(0), line.text(), TEXT, type.text());
            case Block.Choices choices ->
                choices.choices().forEach(choice -> run(paragraph(2), choice.printed(), TEXT, type.text()));
            case Block.Named named -> named(named);
            case Block.Table table -> table(table);
            case Block.Seal seal -> seal(seal);
            case Block.Signed signed -> new DocxLetter(file).signed(signed);
            case Block.Imprint imprint -> new DocxLetter(file).imprint(imprint);
        }
    }

    private void text(String text, int size) {
        Document.paragraphs(text).forEach(line -> run(paragraph(2), line, TEXT, size));
    }

    private void named(Block.Named named) {
        var lines = Document.paragraphs(named.text());
        var first = paragraph(2);
        run(first, named.name() + "：", HEADING, type.text());
        run(first, lines.isEmpty() ? "" : lines.getFirst(), TEXT, type.text());
        lines.stream().skip(1).forEach(line -> run(paragraph(2), line, TEXT, type.text()));
    }

    private void seal(Block.Seal seal) {
        // The seal never stands on a page without text (GB/T 9704).
        file.getParagraphs().getLast().setKeepNext(true);
        paragraph(0).setKeepNext(true);
        for (var line : new String[] {seal.unit(), seal.date()}) {
            var paragraph = paragraph(0);
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
            paragraph.setIndentationRight(32 * TWIPS_PER_POINT);
            paragraph.setKeepNext(line.equals(seal.unit()));
            run(paragraph, line, TEXT, type.text());
        }
    }

    private void table(Block.Table block) {
        var table = file.createTable(block.rows().size() + 1, block.columns().size());
        int sum = block.widths().stream().mapToInt(Integer::intValue).sum();
        var widths = block.widths().stream().map(width -> WIDTH * width / sum).toList();
        frame(table, widths);
        table.getRow(0).setRepeatHeader(true);
        for (int row = 0; row <= block.rows().size(); row++) {
            table.getRow(row).setCantSplitRow(true);
            for (int column = 0; column < block.columns().size(); column++) {
                var cells = row == 0 ? block.columns() : block.rows().get(row - 1);
                var middle = row == 0 || block.widths().get(column) < 10;
                cell(table.getRow(row).getCell(column), cells.get(column), middle, row == 0 ? HEADING : TEXT);
            }
        }
        // Word wants a paragraph behind a table; a tall one would open a new page.
        file.createParagraph().setSpacingBetween(8, LineSpacingRule.EXACT);
    }

    /** Gives a table and its cells their widths, twips. */
    static void frame(XWPFTable table, List<Integer> widths) {
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var made = table.getCTTbl().getTblGrid();
        var grid = made == null ? table.getCTTbl().addNewTblGrid() : made;
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        for (var row : table.getRows()) {
            for (int column = 0; column < widths.size(); column++) {
                row.getCell(column).setWidth(widths.get(column).toString());
            }
        }
    }

    private static void cell(XWPFTableCell cell, String text, boolean middle, String font) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setAlignment(middle ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        run(paragraph, text, font, 14);
    }

    private XWPFParagraph paragraph(int indent) {
        var paragraph = file.createParagraph();
        paragraph.setSpacingBetween(type.line(), LineSpacingRule.EXACT);
        if (indent > 0 && type == DocxType.OFFICIAL) {
            paragraph.setFirstLineIndent(indent * type.text() * TWIPS_PER_POINT);
            paragraph.setAlignment(ParagraphAlignment.BOTH);
        }
        return paragraph;
    }

    static void run(XWPFParagraph paragraph, String text, String font, int size) {
        style(paragraph.createRun(), text, font, size);
    }

    static void style(XWPFRun run, String text, String font, int size) {
        run.setText(Document.line(text));
        run.setFontFamily(font, FontCharRange.eastAsia);
        run.setFontFamily("Times New Roman", FontCharRange.ascii);
        run.setFontFamily("Times New Roman", FontCharRange.hAnsi);
        run.getCTR().getRPr().getRFontsArray(0).setHint(STHint.EAST_ASIA);
        run.getCTR().getRPr().addNewLang().setEastAsia("zh-CN");
        run.setFontSize(size);
    }

    private static void outline(XWPFParagraph paragraph, int level) {
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }

    static BigInteger mm(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MM));
    }
}
