package org.qiangxian.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;

/** What an official paper has beyond a form (GB/T 9704-2012): the red head, the signature without a seal, 版记. */
final class DocxLetter {

    /** 0.35 mm and 0.25 mm, in eighths of a point. */
    private static final int THICK = 8;

    private static final int THIN = 6;
    private static final int RED_LINE = 18;
    /** 4 mm in points. */
    private static final int ABOVE_LINE = 11;

    private static final int SMALL = 14;
    private static final String LINE = "000000";

    private final XWPFDocument file;

    DocxLetter(XWPFDocument file) {
        this.file = file;
    }

    void head(Letterhead head) {
        // A line with a space behind it: a space before is left out at the top of a page.
        line().setSpacingAfter(DocxWriter.mm(Letterhead.BELOW).intValue() - DocxWriter.PITCH);
        var issuer = file.createParagraph();
        issuer.setAlignment(ParagraphAlignment.CENTER);
        exact(issuer, head.size() * 1.2);
        DocxWriter.run(issuer, head.issuer(), DocxWriter.TITLE, head.size());
        issuer.getRuns().forEach(run -> run.setColor(Letterhead.RED));
        lines(2);
        var number = line();
        number.setAlignment(ParagraphAlignment.CENTER);
        DocxWriter.run(number, head.number(), DocxWriter.TEXT, 16);
        number.setBorderBottom(Borders.SINGLE);
        var line = number.getCTP().getPPr().getPBdr().getBottom();
        drawn(line, RED_LINE, ABOVE_LINE);
        line.setColor(Letterhead.RED);
        lines(1);
    }

    void signed(Block.Signed signed) {
        file.getParagraphs().getLast().setKeepNext(true);
        line().setKeepNext(true);
        right(signed.unit(), signed.unitRight()).setKeepNext(true);
        right(signed.date(), signed.dateRight());
    }

    private XWPFParagraph right(String text, double ems) {
        var paragraph = line();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        paragraph.setIndentationRight((int) Math.round(ems * 16 * DocxWriter.TWIPS_PER_POINT));
        DocxWriter.run(paragraph, text, DocxWriter.TEXT, 16);
        return paragraph;
    }

    /** 版记 is a table that stands at the foot of the type area of its page; the line behind it holds it there. */
    void imprint(Block.Imprint imprint) {
        lines(1);
        var copies = imprint.copiesLine();
        var table = file.createTable(copies.isEmpty() ? 1 : 2, 1);
        DocxWriter.frame(table, List.of(DocxWriter.WIDTH));
        table.setCellMargins(0, 0, 0, 0);
        table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
        table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, THICK, 0, LINE);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, THICK, 0, LINE);
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, THIN, 0, LINE);
        var place = table.getCTTbl().getTblPr().addNewTblpPr();
        place.setHorzAnchor(STHAnchor.MARGIN);
        place.setVertAnchor(STVAnchor.MARGIN);
        place.setTblpXSpec(STXAlign.LEFT);
        place.setTblpYSpec(STYAlign.BOTTOM);
        if (!copies.isEmpty()) {
            indented(line(table, 0), copies);
        }
        var last = line(table, table.getNumberOfRows() - 1);
        var tab = last.getCTP().addNewPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(DocxWriter.WIDTH - (long) SMALL * DocxWriter.TWIPS_PER_POINT));
        indented(last, imprint.office());
        last.createRun().addTab();
        DocxWriter.run(last, imprint.dateLine(), DocxWriter.TEXT, SMALL);
        line();
    }

    private static XWPFParagraph line(XWPFTable table, int row) {
        return table.getRow(row).getCell(0).getParagraphs().getFirst();
    }

    /** One character in, by a blank: the lines of 版记 are as wide as the type area. */
    private static void indented(XWPFParagraph paragraph, String text) {
        paragraph.createRun().setText("　");
        paragraph.getRuns().getLast().setFontSize(SMALL);
        DocxWriter.run(paragraph, text, DocxWriter.TEXT, SMALL);
    }

    private static void drawn(CTBorder border, int eighths, int points) {
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.valueOf(points));
    }

    private void lines(int many) {
        for (int at = 0; at < many; at++) {
            line();
        }
    }

    private XWPFParagraph line() {
        var paragraph = file.createParagraph();
        exact(paragraph, DocxWriter.PITCH / (double) DocxWriter.TWIPS_PER_POINT);
        return paragraph;
    }

    private static void exact(XWPFParagraph paragraph, double points) {
        paragraph.setSpacingBetween(points, LineSpacingRule.EXACT);
    }
}
