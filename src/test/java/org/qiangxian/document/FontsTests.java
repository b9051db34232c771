package org.qiangxian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.shell.Refusal;

class FontsTests {

    private final Fonts fonts = new Fonts(new DocumentSettings(Hash.SHA_256, null));
    private final Documents documents = Annexes.documents();

    @ParameterizedTest
    @ValueSource(strings = {"region_unit.csv.gz", "town.csv.gz"})
    @DisplayName("the name of every unit and town that ever was can be printed")
    void everyNameCanBePrinted(String table) throws IOException {
        try (var stream = new GZIPInputStream(Fonts.class.getResourceAsStream("/data/" + table));
                var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            assertThat(lines.lines())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(fonts.absent(line)).as(line).isEmpty());
        }
    }

    @Test
    @DisplayName("boxes, brackets, quotation marks and rare characters are in the PDF and can be copied from it")
    void whatFormsHoldIsInThePdf() throws IOException {
        var text = "☑□〔2025〕《》“一‘二’三”——……％￥℃㎡①⑩ⅢⅣ·、示用人工文月长龙风门 盱眙瀍河亳犍为勐腊儋州鄄城郾城歙黟婺源暹㙍䢺鿍㸆";

        var pdf = documents.write(paper(text), Format.PDF).content();

        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s", ""))
                    .contains(text.replaceAll("\\s", ""));
        }
    }

    @Test
    @DisplayName("a character beyond the first 65,536 that the font has is printed with the others")
    void rareCharactersOfNames() throws IOException {
        var text = "𣲗𦰡与㙍䢺，张𤧛";

        var pdf = documents.write(paper(text), Format.PDF).content();

        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read)).contains(text);
        }
    }

    @Test
    @DisplayName("a character no font has is refused by name, and the Word file still has it")
    void aMissingGlyphIsRefused() {
        var document = paper("质量😀提升𠮷");

        assertThatThrownBy(() -> documents.write(document, Format.PDF))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("“😀”(U+1F600)、“𠮷”(U+20BB7)")
                .hasMessageContaining("请改用常用写法");
        assertThat(documents.write(document, Format.DOCX).content()).isNotEmpty();
    }

    @Test
    void invisibleAndControlCharactersDoNoHarm() throws IOException {
        var document = paper("质\u200B量\u0000强\uFEFF县\t一\r\n二\u0001<b>&amp;</b>");

        for (var format : Format.values()) {
            assertThat(documents.write(document, format).content()).isNotEmpty();
        }
        try (var read = Loader.loadPDF(documents.write(document, Format.PDF).content())) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("[\\s\u200B\uFEFF]", ""))
                    .contains("质量强县一二<b>&amp;</b>");
        }
    }

    @Test
    @DisplayName("a tab or a line tab never joins two figures, in Word, PDF or Excel")
    void tabsNeverJoinFigures() throws IOException {
        var text = "企业名单\u000b2023\t96.5\t12\n2024\t97.2\u001f13\u2028完";

        try (var read = Loader.loadPDF(documents.write(paper(text), Format.PDF).content())) {
            assertThat(new PDFTextStripper().getText(read).lines().map(String::strip))
                    .contains("企业名单", "2023 96.5 12", "2024 97.2 13", "完");
        }
        try (var read = new XWPFDocument(new ByteArrayInputStream(
                documents.write(paper(text), Format.DOCX).content()))) {
            assertThat(read.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("企业名单", "2023 96.5 12", "2024 97.2 13", "完");
        }
        try (var read = new XSSFWorkbook(new ByteArrayInputStream(
                documents.write(paper(text), Format.XLSX).content()))) {
            var cells = new ArrayList<String>();
            read.getSheetAt(0).forEach(row -> row.forEach(cell -> cells.add(cell.getStringCellValue())));
            assertThat(cells).contains("企业名单", "2023 96.5 12", "2024 97.2 13", "完");
        }
    }

    @Test
    @DisplayName("a radical a PDF gave is printed as its ideograph, and what nobody can print is named beforehand")
    void radicalsArePrintedAsIdeographs() {
        assertThat(documents.unprintable(Stream.of("\u2f2d\u2ec4强县", "表\t格"))).isEmpty();
        assertThat(documents.unprintable(Stream.of("强😀县", "𠮷😀"))).contains("“😀”(U+1F600)、“𠮷”(U+20BB7)。");
    }

    private static Document paper(String text) {
        return new Document("试印", "", List.of("试印"), List.of(new Block.Paragraph(text)), null, "");
    }
}
