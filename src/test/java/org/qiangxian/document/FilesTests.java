package org.qiangxian.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionSubmitForm;
import org.apache.pdfbox.pdmodel.interactive.action.PDDocumentCatalogAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.shell.Refusal;

/** Hostile files, each really built and sent as an upload. */
class FilesTests {

    private interface Change {
        void on(PDDocument document, PDPage page) throws IOException;
    }

    private static final EnumSet<FileKind> ALL = EnumSet.allOf(FileKind.class);

    @Test
    void aPlainFileOfEachKindIsTakenForWhatItIs() throws IOException {
        var documents = Annexes.documents();

        assertThat(kind(documents.write(Annexes.annex1(), Format.PDF).content()))
                .isEqualTo(FileKind.PDF);
        assertThat(kind(documents.write(Annexes.annex1(), Format.DOCX).content()))
                .isEqualTo(FileKind.DOCX);
        assertThat(kind(documents.write(Annexes.annex3(), Format.XLSX).content()))
                .isEqualTo(FileKind.XLSX);
        assertThat(kind(picture("png", 600, 800))).isEqualTo(FileKind.PNG);
        assertThat(kind(picture("jpg", 600, 800))).isEqualTo(FileKind.JPEG);
    }

    @Test
    @DisplayName("what a file is called does not make it what it is not")
    void theNameDoesNotCount() {
        refused("<script>alert(1)</script>".getBytes(UTF_8), "只接收");
        refused("MZ\u0090 program".getBytes(ISO_8859_1), "只接收");
        refused(zip(Map.of("a.txt", "text".getBytes(UTF_8))), "只接收");
        refused(new byte[0], "空的");
        refused(new byte[Files.MOST + 1], "最多 10 MB");
    }

    @Test
    void aScanIsNeverAWordFile() {
        var word = Annexes.documents().write(Annexes.annex1(), Format.DOCX).content();

        assertThatThrownBy(() -> FileCheck.check(word, Files.SCANS))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("此处只接收：PDF、JPG 图片、PNG 图片");
    }

    @Test
    @DisplayName(
            "a PDF that does something by itself is refused: script, launch, submit, embedded file, XFA, open action")
    void anActivePdfIsRefused() throws IOException {
        refused(
                pdf((document, _) ->
                        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
                "脚本");
        refused(pdf((document, _) -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch())), "自动执行");
        refused(
                pdf((document, page) -> {
                    var link = new PDAnnotationLink();
                    link.setAction(new PDActionSubmitForm());
                    page.getAnnotations().add(link);
                    page.setAnnotations(List.of(link));
                }),
                "自动执行");
        refused(
                pdf((document, _) -> {
                    var actions = new PDDocumentCatalogAdditionalActions();
                    actions.setWC(new PDActionJavaScript("x"));
                    document.getDocumentCatalog().setActions(actions);
                }),
                "自动执行");
        refused(
                pdf((document, _) -> {
                    var form = new PDAcroForm(document);
                    form.getCOSObject().setItem(COSName.XFA, new PDStream(document));
                    document.getDocumentCatalog().setAcroForm(form);
                }),
                "附带文件");
        refused(
                pdf((document, _) -> {
                    var names = new org.apache.pdfbox.cos.COSDictionary();
                    names.setItem(COSName.getPDFName("EmbeddedFiles"), new org.apache.pdfbox.cos.COSDictionary());
                    document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
                }),
                "附带文件");
    }

    @Test
    void alsoWhenItsObjectsAreHiddenInACompressedStream() throws IOException {
        var active = pdf(
                (document, _) -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));

        assertThat(new String(active, ISO_8859_1)).contains("/ObjStm").doesNotContain("app.alert");
        refused(active, "脚本");
    }

    @Test
    void aPdfWithAPasswordOrABrokenOneIsRefused() throws IOException {
        refused(
                pdf((document, _) ->
                        document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()))),
                "密码");
        refused(
                new org.springframework.core.io.ClassPathResource("document/scan-user-password.pdf")
                        .getContentAsByteArray(),
                "要求输入密码");
        refused("%PDF-1.7\nnonsense".getBytes(UTF_8), "损坏");
    }

    @Test
    @DisplayName("a few kilobytes that unpack to gigabytes are refused before anything is unpacked")
    void bombsAreRefused() throws IOException {
        var zeros = new byte[180 << 20];
        var packed = deflated(zeros);
        assertThat(packed.length).isLessThan(1 << 20);
        var head =
                "%PDF-1.5\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj\n"
                        + "3 0 obj <</Filter/FlateDecode/Length " + packed.length + ">> stream\n";
        var file = new ByteArrayOutputStream();
        file.writeBytes(head.getBytes(ISO_8859_1));
        file.writeBytes(packed);
        file.writeBytes("\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF".getBytes(ISO_8859_1));
        refused(file.toByteArray(), "展开后过大");

        var twice = new String(file.toByteArray(), ISO_8859_1).replace("/FlateDecode", "[/FlateDecode/FlateDecode]");
        refused(twice.getBytes(ISO_8859_1), "压缩方式");

        refused(zip(Map.of("[Content_Types].xml", new byte[0], "word/media/a.bin", new byte[120 << 20])), "展开后过大");
        refused(claims(60_000, 60_000), "尺寸过大");
    }

    @ParameterizedTest
    @CsvSource({
        "word/vbaProject.bin, wordprocessingml.document.main+xml",
        "xl/vbaProject.bin, spreadsheetml.sheet.main+xml",
        "word/embeddings/oleObject1.bin, wordprocessingml.document.main+xml",
        "word/activeX/activeX1.xml, wordprocessingml.document.main+xml",
        "xl/macrosheets/sheet1.xml, spreadsheetml.sheet.main+xml",
        "word/plain.bin, ms-word.document.macroEnabled.main+xml",
        "xl/plain.bin, ms-excel.sheet.macroEnabled.main+xml",
    })
    @DisplayName("docm, xlsm and everything with a macro or an embedded object is refused, whatever its name")
    void macrosAreRefused(String part, String type) {
        var types =
                "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument." + type + "\"/></Types>";

        refused(
                zip(Map.of(
                        "[Content_Types].xml",
                        types.getBytes(UTF_8),
                        part,
                        "x".repeat(100).getBytes(UTF_8))),
                "宏或嵌入的对象");
    }

    @Test
    void aTemplateFetchedFromElsewhereIsRefused() {
        var types =
                "<Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>";
        var external = "<Relationships><Relationship Id=\"r1\" Type=\"http://x/attachedTemplate\" "
                + "Target=\"http://elsewhere.example/t.dotm\" TargetMode=\"External\"/></Relationships>";

        refused(
                zip(Map.of(
                        "[Content_Types].xml",
                        types.getBytes(UTF_8),
                        "word/_rels/settings.xml.rels",
                        external.getBytes(UTF_8))),
                "外部");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd | passwd.pdf",
                "C:\\temp\\盖章扫描件.PDF | 盖章扫描件.pdf",
                "a\u0000b\u202Efdp.exe | abfdp.pdf",
                "...... | 文件.pdf",
                "'方案 <最终>.docx' | 方案 最终.pdf",
            })
    @DisplayName("a name never becomes a path, and ends as what the file is")
    void aNameNeverBecomesAPath(String sent, String kept) {
        assertThat(Files.name(sent, FileKind.PDF)).isEqualTo(kept);
    }

    private static FileKind kind(byte[] content) {
        return FileCheck.check(content, ALL);
    }

    private static void refused(byte[] content, String because) {
        assertThatThrownBy(() -> kind(content))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining(because);
    }

    private static byte[] pdf(Change change) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            change.on(document, page);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    /** A PNG whose header claims a size that it does not have. */
    private static byte[] claims(int width, int height) throws IOException {
        var png = picture("png", 200, 200);
        for (int i = 0; i < 4; i++) {
            png[16 + i] = (byte) (width >> 24 - 8 * i);
            png[20 + i] = (byte) (height >> 24 - 8 * i);
        }
        var crc = new CRC32();
        crc.update(png, 12, 17);
        for (int i = 0; i < 4; i++) {
            png[29 + i] = (byte) (crc.getValue() >> 24 - 8 * i);
        }
        return png;
    }

    private static byte[] deflated(byte[] content) {
        var deflater = new Deflater(9);
        deflater.setInput(content);
        deflater.finish();
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            bytes.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
