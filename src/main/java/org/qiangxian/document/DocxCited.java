package org.qiangxian.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;

/** What a report has beyond a form: numbers of notes that lead to the notes, and drawings with their words. */
final class DocxCited {

    private static final double EMU_PER_MM = Units.EMU_PER_CENTIMETER / 10.0;

    private final Painter painter;
    private final DocxType type;
    private int drawings;

    DocxCited(Painter painter, DocxType type) {
        this.painter = painter;
        this.type = type;
    }

    void write(XWPFParagraph paragraph, String text, int note, String font) {
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        DocxWriter.run(paragraph, text, font, type.text());
        if (note > 0) {
            var link = paragraph.getCTP().addNewHyperlink();
            link.setAnchor(Block.Notes.anchor(note));
            var run = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
            DocxWriter.style(run, Block.Notes.sign(note), DocxWriter.TEXT, type.text());
            run.setVerticalAlignment(STVerticalAlignRun.SUPERSCRIPT.toString());
            run.setColor("1D4F91");
        }
    }

    /** A note is the end of the links to it. */
    void note(XWPFParagraph paragraph, int number, String text) {
        paragraph.setSpacingBetween(type.source() * 1.5, LineSpacingRule.EXACT);
        paragraph.getCTP().getPPr().addNewSnapToGrid().setVal(false);
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(number));
        start.setName(Block.Notes.anchor(number));
        DocxWriter.run(paragraph, Block.Notes.sign(number) + text, DocxWriter.TEXT, type.source());
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(number));
    }

    void draw(XWPFParagraph paragraph, Drawing drawing) {
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        paragraph.setKeepNext(true);
        var run = paragraph.createRun();
        try {
            var picture = run.addPicture(
                    new ByteArrayInputStream(painter.png(drawing)),
                    PictureType.PNG,
                    "drawing-%d.png".formatted(++drawings),
                    (int) Math.round(drawing.widthOnPaper() * EMU_PER_MM),
                    (int) Math.round(drawing.heightOnPaper() * EMU_PER_MM));
            // Some programs read these words aloud; POI puts the name of the file there.
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(Document.line(drawing.said()));
        } catch (InvalidFormatException | IOException e) {
            throw new UncheckedIOException(e instanceof IOException io ? io : new IOException(e));
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(Document.line(drawing.said()));
    }
}
