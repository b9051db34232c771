package org.qiangxian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Scans as an office makes them: the platform's own print with a red seal on it, laid askew, scanned coarsely,
 * strongly compressed.
 */
class ScanTests {

    private static byte[] print = new byte[0];

    @BeforeAll
    static void print() {
        print = Annexes.documents().write(Annexes.annex1(), Format.PDF).content();
    }

    @ParameterizedTest(name = "{0} dpi, turned {1} degrees, JPEG quality {2}, seal at {3},{4} mm")
    @CsvSource({
        "150, 3, 0.6, 160, 75",
        "150, -3, 0.6, 160, 75",
        "150, 3, 0.6, 52, 262",
        "150, -3, 0.6, 30, 275",
        "150, 3, 0.6, 46, 290",
        "150, 180, 0.6, 52, 262",
        "150, 90, 0.6, 52, 262",
        "200, 1, 0.5, 52, 262",
        "300, 2, 0.8, 40, 280",
        "120, 2, 0.6, 60, 262",
    })
    @DisplayName(
            "R61: the code is found at 150 dpi, turned by 3°, JPEG quality 60, with a red seal over the text and the code")
    void theCodeIsFound(int dpi, double degrees, float quality, double x, double y) throws IOException {
        var scan = Scanner.scanned(print, 2, dpi, degrees, quality, x, y);

        assertThat(CodeReader.read(FileKind.JPEG, scan).codes()).containsExactly(Annexes.CODE);
    }

    @Test
    @DisplayName("a PDF of scanned pages gives the code of each page")
    void everyPageOfAPdfIsRead() throws IOException {
        try (var pdf = new PDDocument()) {
            for (int page = 0; page < 3; page++) {
                var picture = JPEGFactory.createFromByteArray(pdf, Scanner.scanned(print, page, 150, 3, 0.6f, 150, 80));
                var sheet = new PDPage(PDRectangle.A4);
                pdf.addPage(sheet);
                try (var content = new PDPageContentStream(pdf, sheet)) {
                    content.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
            var file = new ByteArrayOutputStream();
            pdf.save(file);

            var scan = CodeReader.read(FileKind.PDF, file.toByteArray());

            assertThat(scan.pages())
                    .hasSize(3)
                    .allSatisfy(code -> assertThat(code).contains(Annexes.CODE));
        }
    }

    @Test
    void anEmptySheetHasNoCode() {
        var scan = CodeReader.read(FileKind.JPEG, Scanner.withoutCode());

        assertThat(scan.pages()).hasSize(1);
        assertThat(scan.codes()).isEmpty();
    }
}
