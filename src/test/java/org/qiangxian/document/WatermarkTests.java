package org.qiangxian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The words behind the text of a copy. */
class WatermarkTests {

    private static final String WORDS = "此件不公开　示例省市场监督管理局　2026年9月1日下载";
    private static final int LIGHT = 0xde;

    @Test
    @DisplayName("R83: every page of a marked copy says whose it is, and has the text of the unmarked one")
    void everyPageIsMarked() throws IOException {
        try (var plain = print("");
                var marked = print(WORDS)) {
            assertThat(marked.getNumberOfPages())
                    .isEqualTo(plain.getNumberOfPages())
                    .isGreaterThan(2);
            for (int page = 1; page <= marked.getNumberOfPages(); page++) {
                assertThat(signs(text(marked, page))).as("page " + page).isEqualTo(signs(text(plain, page) + WORDS));
            }
        }
    }

    @Test
    @DisplayName("R83: the words lie behind the text: a point is as dark as before, or as far as their grey")
    void theTextIsAbove() throws IOException {
        try (var plain = print("");
                var marked = print(WORDS)) {
            var before = new PDFRenderer(plain).renderImageWithDPI(0, 50);
            var after = new PDFRenderer(marked).renderImageWithDPI(0, 50);
            int seen = 0;
            for (int x = 0; x < before.getWidth(); x++) {
                for (int y = 0; y < before.getHeight(); y++) {
                    int was = before.getRGB(x, y) & 0xff;
                    int is = after.getRGB(x, y) & 0xff;
                    assertThat(is).isBetween(was * LIGHT / 0xff - 2, was);
                    seen += is < was ? 1 : 0;
                }
            }
            assertThat(seen).as("points in which the words are seen").isGreaterThan(500);
        }
    }

    @Test
    @DisplayName("a long name is broken into lines that fit, and lost nowhere")
    void aLongNameIsBroken() throws IOException {
        var name = "示例省某某自治州某某自治县市场监督管理局质量发展与标准计量认证认可监督管理科".repeat(2);
        try (var plain = print("");
                var marked = print("此件不公开　" + name)) {
            assertThat(signs(text(marked, 1))).isEqualTo(signs(text(plain, 1) + "此件不公开" + name));
        }
    }

    private static PDDocument print(String words) throws IOException {
        var document = new Document(
                        "汇总表",
                        "附件 3",
                        List.of("汇总表"),
                        List.of(new Block.Paragraph(String.join("\n", Collections.nCopies(90, "一个方案")))),
                        null,
                        "")
                .marked(words);
        return Loader.loadPDF(Annexes.documents().write(document, Format.PDF).content());
    }

    private static String text(PDDocument pages, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pages);
    }

    /** The signs of a text in a fixed order, since those of an aslant line are found among those of others. */
    private static String signs(String text) {
        return text.replaceAll("[\\s　]", "")
                .codePoints()
                .sorted()
                .mapToObj(Character::toString)
                .reduce("", String::concat);
    }
}
