package org.qiangxian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiangxian.report.Attacked.CORRECTED;
import static org.qiangxian.report.Attacked.YEAR;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.HtmlUtils;

/** Attempts on the forms of the report of all places: page, Word, PDF, drawings, and what lies hidden in them. */
final class FormAttempts {

    /** Six digits of 示例省, as a place is written. */
    static final Pattern CODE = Pattern.compile("(?<![\\w.,])99\\d{4}(?![\\w.,])");

    private static final Pattern COUNTED = Pattern.compile("(?:上升|下降|无显著变化|数据不足)([\\d,]+)个");
    private static final Pattern SIGN = Pattern.compile("〔\\d+〕");
    private static final double WIDTH = 450;

    private final Attacked.Begun begun;
    private final Outsider outsider;

    FormAttempts(Attacked.Begun begun, Outsider outsider) {
        this.begun = begun;
        this.outsider = outsider;
    }

    Stream<Attempt> all() {
        return Stream.of(
                new Attempt(
                        "names beside figures on the page of all places",
                        "each line of the page is looked through for the name of a city and a digit",
                        "names stand in one line, without any digit",
                        this::namesOnThePage),
                new Attempt(
                        "what the page of all places holds without showing it",
                        "addresses, descriptions, data of marks, remarks and programs in its source",
                        "no code and no name of a city is in any of them",
                        this::hiddenOnThePage),
                new Attempt(
                        "another order or content by parameters",
                        "sort, order, top, names, fields, format and the like, also of the page of a city",
                        "the page is the same to the byte",
                        this::parameters),
                new Attempt(
                        "a table by content negotiation",
                        "the page of all places is asked for as JSON, CSV, XML and a workbook",
                        "only the page comes, or that there is nothing of this kind",
                        this::otherKinds),
                new Attempt(
                        "more than is said from the coordinates of the drawings of all places",
                        "the widths of the bars are measured",
                        "they say the counts that are printed, and no mark stands for a place",
                        this::bars),
                new Attempt(
                        "more than is seen from the words for those who do not see",
                        "the descriptions of all drawings of page, Word and PDF are laid side by side",
                        "they are the same in all three and name no place",
                        this::alternatives),
                new Attempt(
                        "names beside figures in the Word file of all places",
                        "each paragraph and note, and every other part of the file",
                        "a name stands beside no digit but its code, and only in paragraphs",
                        this::word),
                new Attempt(
                        "names beside figures in the PDF of all places",
                        "each sentence and note, and title, subject, keywords, author and attachments",
                        "a name stands beside no digit but its code, and only in the text",
                        this::pdf),
                new Attempt(
                        "a value from the page on the source of a name",
                        "the first and the last name of the list are followed to their sources",
                        "a code is all that stands there",
                        this::sourcesOfNames));
    }

    private void namesOnThePage() {
        var lines = Outsider.lines(outsider.page(YEAR)).stream()
                .filter(line -> begun.names().stream().anyMatch(line::contains))
                .toList();
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst())
                .contains(begun.names().toArray(String[]::new))
                .doesNotContainPattern("\\d");
    }

    private void hiddenOnThePage() {
        assertThat(Outsider.hidden(outsider.page(YEAR)))
                .isNotEmpty()
                .noneMatch(value -> CODE.matcher(value).find())
                .noneMatch(value -> begun.names().stream().anyMatch(value::contains));
    }

    private void parameters() {
        for (var page : List.of(YEAR, YEAR + "/" + CORRECTED)) {
            var whole = outsider.page(page);
            for (var parameter : List.of(
                    "sort=-value&order=desc&orderBy=median&by=indicator&indicator=Z1-01&top=10&limit=1000&page=2",
                    "names=true&members=all&format=csv&fields=value&type=农业&group=990121&compare=990122&peers=true")) {
                assertThat(outsider.body(page + "?" + parameter)).as(parameter).isEqualTo(whole);
            }
        }
    }

    private void otherKinds() {
        for (var kind : List.of(
                "application/json",
                "text/csv",
                "application/xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")) {
            var answer = outsider.ask(HttpMethod.GET, YEAR, "Accept", kind);
            assertThat(answer.getStatus()).as(kind).isIn(200, 406);
            if (answer.getStatus() == 200) {
                assertThat(answer.getContentType()).as(kind).startsWith("text/html");
            }
        }
    }

    private void bars() {
        var drawings = Outsider.drawings(outsider.page(YEAR));
        assertThat(drawings).hasSizeGreaterThan(10).allSatisfy(drawing -> {
            var counts = COUNTED.matcher(drawing.said())
                    .results()
                    .map(found -> Integer.parseInt(found.group(1).replace(",", "")))
                    .toList();
            assertThat(counts).hasSize(4);
            int whole = counts.stream().mapToInt(Integer::intValue).sum();
            var high = drawing.numbers("rect", "height");
            var widths = drawing.numbers("rect", "width");
            var measured = new ArrayList<Integer>();
            for (int at = 0; at < widths.size(); at++) {
                if (high.get(at) > 14) {
                    measured.add((int) Math.round(widths.get(at) * whole / WIDTH));
                }
            }
            assertThat(measured)
                    .isEqualTo(counts.stream().filter(count -> count > 0).toList());
            assertThat(drawing.labels()).hasSize(4);
            assertThat(drawing.marks()).doesNotContain("<circle", "<path");
        });
    }

    private void alternatives() throws IOException {
        var onPage = new TreeSet<String>();
        Outsider.drawings(outsider.page(YEAR)).forEach(drawing -> onPage.add(drawing.said()));
        var inWord = new TreeSet<String>();
        Pattern.compile("descr=\"([^\"]*)\"")
                .matcher(parts(outsider.once(YEAR + "/files/docx")).get("word/document.xml"))
                .results()
                .forEach(found -> inWord.add(HtmlUtils.htmlUnescape(found.group(1))));
        var inPdf = new TreeSet<String>();
        try (var pdf = Loader.loadPDF(outsider.once(YEAR + "/files/pdf"))) {
            for (var element : pdf.getDocument().getObjectsByType(COSName.getPDFName("StructElem"))) {
                var said = ((COSDictionary) element.getObject()).getString(COSName.ALT);
                if (said != null && COUNTED.matcher(said).find()) {
                    inPdf.add(said);
                }
            }
        }
        assertThat(inWord).as("Word").containsExactlyInAnyOrderElementsOf(onPage);
        assertThat(inPdf).as("PDF").containsExactlyInAnyOrderElementsOf(onPage);
        assertThat(onPage)
                .hasSizeGreaterThan(10)
                .noneMatch(said -> begun.names().stream().anyMatch(said::contains))
                .noneMatch(said -> CODE.matcher(said).find());
    }

    /** A name beside a digit that is no number of a note and no code. */
    private boolean figureBeside(String text) {
        return begun.names().stream().anyMatch(text::contains)
                && CODE.matcher(SIGN.matcher(text).replaceAll(""))
                        .replaceAll("")
                        .matches("(?s).*\\d.*");
    }

    private void word() throws IOException {
        var file = outsider.once(YEAR + "/files/docx");
        assertThat(paragraphs(file))
                .anyMatch(text -> begun.names().stream().anyMatch(text::contains))
                .noneMatch(this::figureBeside);
        var others = parts(file);
        others.remove("word/document.xml");
        assertThat(others.keySet())
                .contains("docProps/core.xml")
                .noneMatch(part -> part.matches(".*(comments|embeddings|customXml|custom).*"));
        assertThat(others.values())
                .noneMatch(text -> begun.names().stream().anyMatch(text::contains))
                .noneMatch(text -> CODE.matcher(text).find());
    }

    static List<String> paragraphs(byte[] word) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
            assertThat(document.getTables()).isEmpty();
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    /** The parts of a Word file that are text. */
    private static Map<String, String> parts(byte[] word) throws IOException {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().endsWith(".png")) {
                    parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }

    private void pdf() throws IOException {
        var file = outsider.once(YEAR + "/files/pdf");
        assertThat(NoteReader.pdf(file).text().split("。"))
                .anyMatch(text -> begun.names().stream().anyMatch(text::contains))
                .noneMatch(this::figureBeside);
        try (var pdf = Loader.loadPDF(file)) {
            var about = pdf.getDocumentInformation();
            assertThat(about.getMetadataKeys().stream()
                            .map(key -> key + about.getPropertyStringValue(key))
                            .toList())
                    .noneMatch(text -> begun.names().stream().anyMatch(text::contains))
                    .noneMatch(text -> CODE.matcher(text).find());
            assertThat(about.getCreationDate()).isNull();
            assertThat(pdf.getDocumentCatalog().getNames())
                    .matches(names -> names == null || names.getEmbeddedFiles() == null);
        }
    }

    private void sourcesOfNames() {
        var page = outsider.page(YEAR);
        for (var name : List.of(begun.names().getFirst(), begun.names().getLast())) {
            var link = Pattern.compile("href=\"([^\"]*/numbers/\\d+)\">[^<]*" + Pattern.quote(name) + "<")
                    .matcher(page);
            assertThat(link.find()).as(name).isTrue();
            assertThat(Outsider.lines(outsider.body(link.group(1))))
                    .anyMatch(line -> line.contains("行政区划"))
                    .noneMatch(this::figureBeside)
                    .noneMatch(line -> line.contains("修约以前"));
        }
    }
}
