package org.qiangxian.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** What an official paper has beyond a form (GB/T 9704-2012): the red head, the signature without a seal, 版记. */
final class DocxLetter {

    /** 0.35 mm and 0.25 mm, in eighths of a point. */
    private static final int THICK = 8;

    private static final int THIN = 6;
    private static final int RED_LINE = 18;
    /** 4 mm in points. */
    private static final int ABOVE_LINE = 11;

    private static final int SMALL = 14;

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

    void imprint(Block.Imprint imprint) {
        lines(1);
        var copies = imprint.copiesLine();
        if (!copies.isEmpty()) {
            var paragraph = file.createParagraph();
            top(paragraph, THICK);
            paragraph.setKeepNext(true);
            indented(paragraph, copies);
        }
        var paragraph = file.createParagraph();
        top(paragraph, copies.isEmpty() ? THICK : THIN);
        paragraph.setBorderBottom(Borders.SINGLE);
        drawn(paragraph.getCTP().getPPr().getPBdr().getBottom(), THICK, 1);
        var tab = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(DocxWriter.WIDTH - (long) SMALL * DocxWriter.TWIPS_PER_POINT));
        indented(paragraph, imprint.office());
        paragraph.createRun().addTab();
        DocxWriter.run(paragraph, imprint.dateLine(), DocxWriter.TEXT, SMALL);
    }

    /** One character in, by a blank: the lines of 版记 are as wide as the type area. */
    private static void indented(XWPFParagraph paragraph, String text) {
        paragraph.createRun().setText("　");
        paragraph.getRuns().getLast().setFontSize(SMALL);
        DocxWriter.run(paragraph, text, DocxWriter.TEXT, SMALL);
    }

    private static void top(XWPFParagraph paragraph, int eighths) {
        paragraph.setBorderTop(Borders.SINGLE);
        drawn(paragraph.getCTP().getPPr().getPBdr().getTop(), eighths, 1);
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
