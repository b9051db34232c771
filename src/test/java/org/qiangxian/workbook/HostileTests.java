package org.qiangxian.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.shell.Refusal;
import org.qiangxian.spreadsheet.FileFormat;

/** Malicious or broken files: each is refused with a sentence that says what is wrong and what to do. */
class HostileTests {

    private static final String ROWS = Xlsx.row(1, "地区", "数值") + Xlsx.row(2, "示例县", 5);

    private static void refused(Path file, String word) {
        assertThatThrownBy(() -> Tables.inspect(file))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining(word)
                .hasMessageContaining("请")
                .hasMessageEndingWith("。");
    }

    @Test
    void aZipBombIsLeftHalfway() {
        var bomb = new byte[300 << 20];
        Arrays.fill(bomb, (byte) ' ');
        var open = "<worksheet><sheetData>".getBytes(UTF_8);
        System.arraycopy(open, 0, bomb, 0, open.length);

        refused(Xlsx.book().sheet("表", ROWS).part("xl/sharedStrings.xml", bomb).file(), "展开后过大");
    }

    @Test
    void anEntityIsNeitherExpandedNorFetched() {
        var laughs = "<!DOCTYPE sst [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>";
        var fetched = "<!DOCTYPE sst SYSTEM \"file:///etc/passwd\"><sst/>";

        refused(
                Xlsx.book()
                        .sheet("表", ROWS)
                        .part("xl/sharedStrings.xml", laughs)
                        .file(),
                "文档类型声明");
        refused(
                Xlsx.book()
                        .sheet("表", ROWS)
                        .part("xl/sharedStrings.xml", fetched)
                        .file(),
                "文档类型声明");
        refused(Xlsx.book().strings("<t>&unknown;</t>").sheet("表", ROWS).file(), "结构异常");
    }

    @Test
    void sixteenThousandColumnsAreTooMany() {
        var wide = new Object[16_384];
        Arrays.fill(wide, 1);
        var line = IntStream.range(0, 16_384).mapToObj(String::valueOf).collect(Collectors.joining(","));

        refused(Xlsx.of(Xlsx.row(1, wide)), "最多读取 1024 列");
        refused(Tables.csv(line), "最多读取 1024 列");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cmd|'/C calc'!A0",
                "=cmd|'/c calc.exe'!A1",
                "WEBSERVICE(\"http://example.org/\"&amp;A1)",
                "1+MSEXCEL|'\\..\\cmd.exe'!''"
            })
    void aFormulaThatStartsAProgramIsRefused(String formula) {
        refused(Xlsx.of(ROWS + "<row r=\"3\"><c r=\"A3\"><f>" + formula + "</f><v>1</v></c></row>"), "公式");
    }

    @Test
    void aFormulaInATextFileIsATextAndSaidToBeOne() {
        var lines = Tables.lines(Tables.csv("地区,数值\n=cmd|'/C calc'!A0,5\n"));

        assertThat(lines.get(1).cell(0).oddities()).contains(Oddity.FORMULA_TEXT);
        assertThat(lines.get(1).cell(0).raw()).isEqualTo("=cmd|'/C calc'!A0");
    }

    @Test
    void linksToWorkbooksAreSaidAndLinksToProgramsRefused() {
        var linked = Xlsx.book()
                .relation("externalLink", "externalLinks/externalLink1.xml")
                .sheet("表", ROWS);

        var book = linked.part("xl/externalLinks/externalLink1.xml", "<externalLink><externalBook/></externalLink>")
                .file();
        assertThat(Tables.inspect(book).remarks()).hasSize(1);
        refused(
                linked.part(
                                "xl/externalLinks/externalLink1.xml",
                                "<externalLink><ddeLink ddeService=\"cmd\"/></externalLink>")
                        .file(),
                "调用其他程序");
    }

    @Test
    void macrosAreRefused() {
        refused(
                Xlsx.book()
                        .sheet("表", ROWS)
                        .part("xl/vbaProject.bin", new byte[] {1})
                        .file(),
                "宏");
        refused(
                Xlsx.book()
                        .sheet("表", ROWS)
                        .part(
                                "[Content_Types].xml",
                                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")
                        .file(),
                "宏");
    }

    @Test
    void aPasswordIsRefused() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var data = encryptor.getDataStream(container)) {
                data.write(Xlsx.book().sheet("表", ROWS).bytes());
            }
            container.writeFilesystem(out);
        }

        refused(Tables.file(out.toByteArray(), ".xlsx"), "密码");
    }

    @Test
    void aTruncatedFileIsRefused() throws IOException {
        var whole = Xlsx.book().sheet("表", ROWS).bytes();
        var old = java.nio.file.Files.readAllBytes(XlsTests.xls(
                book -> book.createSheet("表").createRow(0).createCell(0).setCellValue(1)));

        refused(Tables.file(Arrays.copyOf(whole, whole.length / 2), ".xlsx"), "损坏");
        refused(Tables.file(Arrays.copyOf(old, 1024), ".xls"), "请");
        refused(
                Xlsx.book()
                        .part("xl/worksheets/sheet9.xml", "<worksheet><sheetData><row r=\"1\">")
                        .relation("worksheet", "worksheets/sheet9.xml")
                        .raw("表", "<sheetData><row r=\"1\"")
                        .file(),
                "损坏");
    }

    @Test
    void anotherKindOfFileIsNamed() {
        refused(Tables.file("%PDF-1.7 …".getBytes(UTF_8), ".xlsx"), "PDF");
        refused(Tables.file("<html><table><tr><td>1</td></tr></table>".getBytes(UTF_8), ".xls"), "网页");
        refused(Tables.file(Xlsx.zip(Map.of("word/document.xml", new byte[1])), ".xlsx"), "Word");
        refused(
                Tables.file(
                        Xlsx.zip(Map.of("表.xlsx", Xlsx.book().sheet("表", ROWS).bytes())), ".xlsx"),
                "解压");
        refused(Tables.file(new byte[] {'R', 'a', 'r', '!', 26, 7}, ".xlsx"), "压缩包");
        refused(Tables.file(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, ".csv"), "图片");
        refused(
                Tables.file(
                        Xlsx.zip(new LinkedHashMap<>(Map.of("content.xml", new byte[1], "mimetype", new byte[1]))),
                        ".xlsx"),
                "OpenDocument");
    }

    @Test
    void whatANameClaimsDoesNotCount() {
        var file = Tables.file(Xlsx.book().sheet("表", ROWS).bytes(), ".csv");

        assertThat(Tables.inspect(file).format()).isEqualTo(FileFormat.XLSX);
    }

    @Test
    void aPathOutOfThePackageIsRefused() {
        refused(Xlsx.book().sheet("表", ROWS).part("../../etc/cron.d/x", "<a/>").file(), "指向文件外");
        refused(
                Xlsx.book()
                        .sheet("表", ROWS)
                        .relation("worksheet", "../../../secret.xml")
                        .file(),
                "损坏");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"-5\"/>",
                "<row r=\"99999999999\"/>",
                "<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>",
                "<row r=\"5\"/><row r=\"4\"/>",
                "<row r=\"1\"><c r=\"ZZZZZ1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" s=\"-1\"><v>1</v></c></row>"
            })
    void impossibleNumbersOfRowsColumnsAndTextsAreRefused(String rows) {
        refused(Xlsx.of(rows), "损坏");
    }

    @Test
    void aCellOrALineWithoutEndIsRefusedEarly() {
        refused(Tables.csv("x".repeat(40 << 20)), "32767");
        refused(Tables.csv(",".repeat(40 << 20)), "分隔符过多");
        refused(Xlsx.of("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>" + "x".repeat(1 << 20) + "</v></c></row>"), "32767");
        refused(Xlsx.of("<row r=\"1\" a=\"" + "x".repeat(1 << 20) + "\"/>"), "损坏");
        refused(Xlsx.of("<a>".repeat(200)), "损坏");
    }

    @Test
    void aFileBeyondTheSizeIsRefused() {
        refused(Tables.file(new byte[(50 << 20) + 1], ".csv"), "50 MB");
    }
}
