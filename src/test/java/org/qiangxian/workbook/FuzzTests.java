package org.qiangxian.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.qiangxian.shell.Refusal;

/** Whatever the bytes are, the result is a table or a refusal with a sentence, and never another exception. */
class FuzzTests {

    private static final String SHEET = "<cols><col min=\"1\" max=\"2\"/></cols><sheetData>"
            + Xlsx.row(1, "地区", "数值", "人口（人）")
            + Xlsx.row(2, "示例县", 5, 12.5)
            + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" s=\"2\"><f>SUM(B1:B2)</f><v>7</v></c></row></sheetData>"
            + Xlsx.merges("A3:A4");
    private static final String STRINGS =
            "<sst><si><r><t>示例</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r></si></sst>";

    private static void survives(byte[] content) throws IOException {
        var file = Tables.file(content, ".xlsx");
        try {
            var workbook = Tables.inspect(file);
            for (var sheet : workbook.sheets()) {
                Workbooks.rows(
                        file,
                        workbook,
                        sheet,
                        line -> assertThat(line.cells()).hasSize(sheet.columns().size()));
            }
        } catch (Refusal.Invalid refusal) {
            assertThat(refusal.getMessage()).endsWith("。").contains("请");
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] mutated(byte[] good, long seed) {
        var random = new Random(seed);
        var bytes = good.clone();
        for (int i = 0; i <= random.nextInt(8); i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes[at] = (byte) (random.nextBoolean() ? 0xFF : 0);
                default -> {
                    int from = random.nextInt(bytes.length);
                    int length = Math.min(random.nextInt(64), bytes.length - Math.max(at, from));
                    System.arraycopy(good, from, bytes, at, length);
                }
            }
        }
        return random.nextInt(6) == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1) : bytes;
    }

    @Property(tries = 300)
    void randomBytes(@ForAll @Size(max = 2000) byte[] content) throws IOException {
        survives(content);
    }

    @Property(tries = 300)
    void randomTexts(@ForAll String content) throws IOException {
        survives(content.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300)
    void aDamagedPackage(@ForAll long seed) throws IOException {
        survives(mutated(
                Xlsx.book()
                        .part("xl/sharedStrings.xml", STRINGS)
                        .raw("表", SHEET)
                        .bytes(),
                seed));
    }

    @Property(tries = 500)
    void aSheetWithAnythingInIt(@ForAll long seed) throws IOException {
        var whole = ("<worksheet>" + SHEET + "</worksheet>").getBytes(StandardCharsets.UTF_8);
        survives(Xlsx.book()
                .raw("一", SHEET)
                .part("xl/sharedStrings.xml", mutated(STRINGS.getBytes(StandardCharsets.UTF_8), seed + 1))
                .relation("worksheet", "worksheets/other.xml")
                .part("xl/worksheets/other.xml", mutated(whole, seed))
                .bytes());
        survives(Xlsx.book()
                .part("xl/sharedStrings.xml", STRINGS)
                .raw("表", new String(mutated(SHEET.getBytes(StandardCharsets.UTF_8), seed), StandardCharsets.UTF_8))
                .bytes());
    }

    @Property(tries = 400)
    void aDamagedOldWorkbook(@ForAll long seed) throws IOException {
        survives(mutated(old(), seed));
    }

    private static byte[] old() throws IOException {
        var file = XlsTests.xls(book -> {
            var sheet = book.createSheet("表");
            for (int i = 0; i < 40; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue("示例县" + i);
                row.createCell(1).setCellValue(i * 1.5);
                row.createCell(2).setCellFormula("B1*2");
            }
        });
        try {
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }
}
