package org.qiangxian.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.qiangxian.sentence.Figure;
import org.qiangxian.sentence.Sentence;
import org.qiangxian.sentence.Source;

/**
 * Reads a report file as a reader does: from a sentence by the number behind it to the note of that number, and from
 * the note to the sources it names. It shares no code with the writer of the files. Blanks are left out everywhere.
 */
final class NoteReader {

    private static final Pattern SIGN = Pattern.compile("〔(\\d+)〕");
    /** 35 mm above the lower edge, in points; below it stands the page number. */
    private static final float FOOT = 742;

    private final String text;
    private final Map<Integer, String> notes;
    private int read;

    private NoteReader(String text, Map<Integer, String> notes) {
        this.text = text;
        this.notes = notes;
    }

    String text() {
        return text;
    }

    /** Reads a Word file, in which each link leads to the note of its number. */
    static NoteReader word(byte[] file) throws IOException {
        var text = new StringBuilder();
        var notes = new HashMap<Integer, String>();
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (var paragraph : word.getParagraphs()) {
                var said = plain(paragraph.getText());
                var marks = paragraph.getCTP().getBookmarkStartList();
                if (marks.isEmpty()) {
                    text.append(said).append('\n');
                } else {
                    var sign = SIGN.matcher(said);
                    assertThat(sign.lookingAt()).isTrue();
                    assertThat(marks.getFirst().getName()).isEqualTo("note-" + sign.group(1));
                    notes.put(Integer.parseInt(sign.group(1)), said.substring(sign.end()));
                }
                paragraph
                        .getCTP()
                        .getHyperlinkList()
                        .forEach(link ->
                                assertThat(said).endsWith("〔" + link.getAnchor().substring("note-".length()) + "〕"));
            }
        }
        return new NoteReader(text.toString(), notes);
    }

    /** Reads a PDF, in which each link leads to the page where the note of its number begins. */
    static NoteReader pdf(byte[] file) throws IOException {
        try (var pages = Loader.loadPDF(file)) {
            var texts = new ArrayList<String>();
            for (int page = 1; page <= pages.getNumberOfPages(); page++) {
                texts.add(plain(new Body(page).getText(pages)));
            }
            assertLinks(pages, texts);
            var all = String.join("", texts);
            int appendix = all.lastIndexOf("附录：数字的来源");
            var notes = new HashMap<Integer, String>();
            int number = 1;
            int from = all.indexOf("〔1〕", appendix);
            while (from >= 0) {
                int next = all.indexOf("〔" + (number + 1) + "〕", from);
                notes.put(number, all.substring(from + ("〔" + number + "〕").length(), next < 0 ? all.length() : next));
                from = next;
                number++;
            }
            return new NoteReader(all, notes);
        }
    }

    private static void assertLinks(PDDocument pages, List<String> texts) throws IOException {
        int links = 0;
        for (var page : pages.getPages()) {
            for (var annotation : page.getAnnotations(PDAnnotationLink.class::isInstance)) {
                var action = (PDActionGoTo) ((PDAnnotationLink) annotation).getAction();
                assertThat(texts.get(((PDPageDestination) action.getDestination()).retrievePageNumber()))
                        .contains("〔" + annotation.getContents().replace("注", "") + "〕");
                links++;
            }
        }
        assertThat(links).isGreaterThan(100);
    }

    /** The text of a page without its foot and without the slanting text behind it. */
    private static final class Body extends PDFTextStripper {

        Body(int page) {
            setStartPage(page);
            setEndPage(page);
        }

        @Override
        protected void processTextPosition(TextPosition sign) {
            if (sign.getTextMatrix().getShearX() == 0 && sign.getYDirAdj() < FOOT) {
                super.processTextPosition(sign);
            }
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }

    /** The note whose number stands behind the next sentence; sentences are asked for in the order of reading. */
    String note(Sentence sentence) {
        var said = plain(sentence.text());
        int at = text.indexOf(said + "〔", read);
        assertThat(at).as(said).isNotNegative();
        var sign = SIGN.matcher(text);
        assertThat(sign.find(at + said.length())).isTrue();
        read = sign.end();
        return Objects.requireNonNull(notes.get(Integer.parseInt(sign.group(1))));
    }

    /** Whether a note names the source of a figure, or both sources. */
    static boolean leads(String note, Figure figure) {
        var sources = Source.parts(figure.source());
        return Stream.of(note.split("。")).anyMatch(each -> leads(each, plain(figure.text()), sources));
    }

    private static boolean leads(String kind, String figure, List<String> sources) {
        int at = kind.indexOf('：');
        if (at < 0 || !kind.startsWith(Source.kind(sources.getFirst()).name())) {
            return false;
        }
        var common = kind.substring(Source.kind(sources.getFirst()).name().length(), at);
        return Stream.of(kind.substring(at + 1).split("；")).anyMatch(entry -> {
            int own = entry.lastIndexOf('（');
            return own > 0
                    // The name of an indicator may contain the character that separates two entries.
                    && "、%s、".formatted(entry.substring(0, own)).contains("、%s、".formatted(figure))
                    && keys(common, entry.substring(own + 1, entry.length() - 1))
                            .equals(keys(sources));
        });
    }

    private static List<String> keys(String common, String own) {
        return Stream.of(own.split("与"))
                .map(each -> common.isEmpty() ? each : common + "，" + each)
                .toList();
    }

    private static List<String> keys(List<String> sources) {
        return sources.stream()
                .map(source -> plain(String.join("，", Source.keys(source))))
                .toList();
    }
}
