package org.qiangxian.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.springframework.stereotype.Component;

/**
 * A document as PDF with its fonts embedded, so that it looks and prints the same everywhere, and tagged, so that it can be read
 * aloud (PDF/UA-1, ISO 14289-1).
 */
@Component
class PdfWriter {

    private static final String STYLE = new String(Fonts.resource("/document/print.css"), UTF_8);
    private static final String SHEET = new String(Fonts.resource("/document/sheet.css"), UTF_8);
    private static final String LETTER = new String(Fonts.resource("/document/letter.css"), UTF_8);

    /**
     * The end of the type area in points: 35 mm above the lower edge, a line of text, and the space of 版记 below its
     * last baseline.
     */
    private static final float TYPE_AREA_ENDS = 742.6f;

    private static final float LINE = 28.98f;
    private static final float BELOW_BASELINE = 12;

    private static final String NUMBERS = "0123456789";

    static {
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.SEVERE));
    }

    /** How many bytes the prints that are kept may take, with their documents. */
    private static final long KEPT = 8 << 20;

    private final KeptPrints kept = new KeptPrints(KEPT);
    private final Fonts fonts;

    PdfWriter(Fonts fonts) {
        this.fonts = fonts;
    }

    byte[] write(Document document) {
        var print = kept.of(document.marked(""), this::made);
        var words = Document.line(document.watermark());
        return words.isEmpty()
                ? print
                : Watermark.behind(
                        print, words, characters -> fonts.part(fonts.all().getFirst(), characters));
    }

    private byte[] made(Document document) {
        if (document.layout() == Document.Layout.ONE_SHEET) {
            return sheet(document);
        }
        return document.head() == null ? rendered(page(document, STYLE)) : letter(document);
    }

    /** The document in the largest type in which it fits on one sheet; refuses a text that fits in none. */
    private byte[] sheet(Document document) {
        for (var type : SheetType.values()) {
            var page = page(document, STYLE + SHEET + type.style());
            if (laidOut(page, PDDocument::getNumberOfPages) == 1) {
                return rendered(page);
            }
        }
        throw new IllegalArgumentException("More than one sheet holds: " + document.name());
    }

    /** A page before it is laid out. */
    private record Page(String html, List<Drawing> drawings) {

        /** The code points that it may show: those of its source, and the digits of the numbers of its pages. */
        Set<Integer> characters() {
            return (html + NUMBERS).codePoints().boxed().collect(Collectors.toSet());
        }
    }

    /**
     * A paper under a red head, whose 版记 stands at the bottom of its last page (GB/T 9704): it is laid out once before,
     * to see how much room is left.
     */
    private byte[] letter(Document document) {
        var style = document.code() == null ? STYLE + LETTER : STYLE;
        var room = TYPE_AREA_ENDS - laidOut(page(document, style), LastLine::of) - BELOW_BASELINE;
        return rendered(page(document, style + ".imprint { margin-top: %.2fpt; }".formatted(LINE + Math.max(0, room))));
    }

    private static Page page(Document document, String style) {
        var page = new PrintPage(document, style);
        return new Page(page.html(), page.drawings());
    }

    private byte[] rendered(Page page) {
        return laidOut(page, PdfFinish::bytes);
    }

    private interface Use<T> {
        T of(PDDocument pages) throws IOException;
    }

    private <T> T laidOut(Page page, Use<T> use) {
        try (var pages = new PDDocument();
                var renderer = rendering(page, pages).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFKeepOpen();
            return use.of(pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder rendering(Page page, PDDocument pages) {
        var characters = page.characters();
        var builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .usePDDocument(pages)
                .withProducer("强县")
                .withHtmlContent(page.html(), null)
                .useObjectDrawerFactory(new PdfDrawings(page.drawings(), new Painter(fonts.glyphs())))
                .toStream(OutputStream.nullOutputStream());
        for (var font : fonts.all()) {
            var set = new SetIn(pages, () -> fonts.part(font, characters));
            builder.useFont(set, font.family(), 400, BaseRendererBuilder.FontStyle.NORMAL, true);
        }
        return builder;
    }

    /** A font of a document, embedded with the first character that is set in it. */
    private static final class SetIn extends PDFontSupplier {

        private final PDDocument pages;
        private final Supplier<TrueTypeFont> font;

        SetIn(PDDocument pages, Supplier<TrueTypeFont> font) {
            super(null);
            this.pages = pages;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(pages, font.get(), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Finds the lowest text in the type area of the last page. */
    private static final class LastLine extends PDFTextStripper {

        private float lowest;

        static float of(PDDocument pages) throws IOException {
            var line = new LastLine();
            line.setStartPage(pages.getNumberOfPages());
            line.getText(pages);
            return line.lowest;
        }

        @Override
        protected void writeString(String text, List<TextPosition> signs) {
            for (var sign : signs) {
                if (sign.getYDirAdj() < TYPE_AREA_ENDS) {
                    lowest = Math.max(lowest, sign.getYDirAdj());
                }
            }
        }
    }
}
