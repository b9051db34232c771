package org.qiangxian.document;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * The words that lie behind the text on every page of a copy, grey and aslant (R83). They are drawn into the finished
 * pages, so that a document is set in type once for all its readers. A reader aloud passes over them (ISO 14289-1, 7.1).
 */
final class Watermark {

    private static final double MILLIMETRE = 72 / 25.4;
    private static final float SIZE = 20;
    private static final float LINE = 40;
    private static final Color GREY = new Color(0xde, 0xde, 0xde);
    private static final double ASLANT = Math.toRadians(30);

    /** How far below the upper edge of the page the middle of the words is, and how wide a line of them may be. */
    private static final double MIDDLE = 122 * MILLIMETRE + LINE;

    private static final float WIDTH = (float) (156 * MILLIMETRE);

    /** Half the height of a Chinese character above its baseline, in parts of its size. */
    private static final float HALF = 0.38f;

    private Watermark() {}

    /**
     * A finished PDF with these words behind its text; the same two give the same bytes.
     *
     * @param words one or more lines with an ideographic space between
     * @param part the font with these code points
     */
    static byte[] behind(byte[] print, String words, Function<Set<Integer>, TrueTypeFont> part) {
        try (var pages = Loader.loadPDF(print)) {
            var font = PDType0Font.load(
                    pages, part.apply(words.codePoints().boxed().collect(Collectors.toSet())), true);
            var lines = lines(words, font);
            for (var page : pages.getPages()) {
                put(pages, page, font, lines);
            }
            return PdfFinish.saved(pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of the words, the long ones broken. */
    private static List<String> lines(String words, PDFont font) throws IOException {
        var lines = new ArrayList<String>();
        for (var line : words.split("　")) {
            var broken = new StringBuilder();
            for (var sign : line.codePoints().mapToObj(Character::toString).toList()) {
                if (width(broken + sign, font) > WIDTH) {
                    lines.add(broken.toString());
                    broken.setLength(0);
                }
                broken.append(sign);
            }
            lines.add(broken.toString());
        }
        return lines;
    }

    private static float width(String text, PDFont font) throws IOException {
        return font.getStringWidth(text) / 1000 * SIZE;
    }

    private static void put(PDDocument pages, PDPage page, PDFont font, List<String> lines) throws IOException {
        var box = page.getMediaBox();
        try (var content = new PDPageContentStream(pages, page, AppendMode.PREPEND, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.saveGraphicsState();
            content.transform(Matrix.getRotateInstance(ASLANT, box.getWidth() / 2, (float) (box.getHeight() - MIDDLE)));
            content.setNonStrokingColor(GREY);
            content.beginText();
            content.setFont(font, SIZE);
            for (int at = 0; at < lines.size(); at++) {
                var middle = LINE * (lines.size() / 2f - at - 0.5f);
                content.setTextMatrix(
                        Matrix.getTranslateInstance(-width(lines.get(at), font) / 2, middle - HALF * SIZE));
                content.showText(lines.get(at));
            }
            content.endText();
            content.restoreGraphicsState();
            content.endMarkedContent();
        }
    }
}
