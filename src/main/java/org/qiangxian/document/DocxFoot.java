package org.qiangxian.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** The foot of every page of a Word document: two-dimensional code, page number, content code; and the watermark. */
final class DocxFoot {

    private static final int QR_MM = 22;
    private static final int ONE_CHARACTER = 14 * DocxWriter.TWIPS_PER_POINT;

    private final XWPFDocument file;
    private final Document document;

    DocxFoot(XWPFDocument file, Document document) {
        this.file = file;
        this.document = document;
    }

    void write() {
        if (document.head() != null && document.code() == null) {
            letter();
            return;
        }
        watermark(HeaderFooterType.DEFAULT);
        var footer = file.createFooter(HeaderFooterType.DEFAULT);
        var code = document.code();
        if (code == null) {
            var paragraph = footer.createParagraph();
            paragraph.setSpacingAfter(DocxWriter.mm(12).intValue());
            number(paragraph);
            return;
        }
        var cells = frame(footer);
        picture(cells.getRow(0).getCell(0).getParagraphs().getFirst(), code);
        number(cells.getRow(0).getCell(1).getParagraphs().getFirst());
        var words = cells.getRow(0).getCell(2);
        var first = words.getParagraphs().getFirst();
        DocxWriter.run(first, "内容码", DocxWriter.TEXT, 9);
        first.setAlignment(ParagraphAlignment.RIGHT);
        for (var line : new String[] {code.toString(), "打印后改动一字，内容码即不相符"}) {
            var paragraph = words.addParagraph();
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
            DocxWriter.run(paragraph, line, DocxWriter.TEXT, line.startsWith("打") ? 8 : 10);
        }
    }

    /**
     * The footer under a red head: the page number stands one character from the outer edge, right on odd pages, left
     * on even ones (GB/T 9704).
     */
    private void letter() {
        file.setEvenAndOddHeadings(true);
        for (var side : List.of(HeaderFooterType.DEFAULT, HeaderFooterType.EVEN)) {
            watermark(side);
            var odd = side == HeaderFooterType.DEFAULT;
            var paragraph = file.createFooter(side).createParagraph();
            paragraph.setSpacingAfter(DocxWriter.mm(12).intValue());
            number(paragraph);
            paragraph.setAlignment(odd ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
            if (odd) {
                paragraph.setIndentationRight(ONE_CHARACTER);
            } else {
                paragraph.setIndentationLeft(ONE_CHARACTER);
            }
        }
    }

    private static XWPFTable frame(XWPFFooter footer) {
        var table = footer.createTable(1, 3);
        table.removeBorders();
        var side = DocxWriter.mm(60).intValue();
        DocxWriter.frame(table, List.of(side, DocxWriter.mm(36).intValue(), side));
        return table;
    }

    private static void number(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        DocxWriter.run(paragraph, "—", "宋体", 14);
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" PAGE ");
        field.addNewR().addNewT().setStringValue("1");
        DocxWriter.run(paragraph, "—", "宋体", 14);
    }

    private static void picture(XWPFParagraph paragraph, ContentCode code) {
        int side = (int) (QR_MM * Units.EMU_PER_CENTIMETER / 10.0);
        try {
            paragraph
                    .createRun()
                    .addPicture(new ByteArrayInputStream(QrCode.png(code)), PictureType.PNG, "code.png", side, side);
        } catch (InvalidFormatException | IOException e) {
            throw new UncheckedIOException(e instanceof IOException io ? io : new IOException(e));
        }
    }

    /** The watermark as a line in the header of every page: everyone reads it, and it covers no word and no code. */
    private void watermark(HeaderFooterType side) {
        if (document.watermark().isEmpty()) {
            return;
        }
        var paragraph = file.createHeader(side).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        DocxWriter.run(paragraph, document.watermark(), DocxWriter.TEXT, 10);
        paragraph.getRuns().forEach(run -> run.setColor("8A8A8A"));
    }
}
