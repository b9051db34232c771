package org.qiangxian.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.qiangxian.shell.Refusal;

/** Large and hostile files are read in a process with 64 MB of heap: it ends with a result or a sentence. */
class BoundedMemoryTests {

    private static final int ROWS = 200_000;

    @Test
    void largeTablesPassThrough() throws Exception {
        assertThat(read(csv())).isEqualTo("rows " + ROWS);
        assertThat(read(xlsx(sheet -> rows(sheet), "<sst/>"))).isEqualTo("rows " + ROWS);
    }

    @Test
    void whatIsMadeToFillTheMemoryIsRefused() throws Exception {
        assertThat(read(xlsx(sheet -> repeat(sheet, "<a>", 1 << 20), "<sst/>"))).startsWith("refused");
        assertThat(read(xlsx(sheet -> sheet.print("<row r=\"1\" x=\"" + "x".repeat(1000)), "<sst/>")))
                .startsWith("refused");
        assertThat(read(xlsx(sheet -> repeat(sheet, "<row x=\"" + "y".repeat(90) + "\"/>", 1 << 20), "<sst/>")))
                .startsWith("refused");
        assertThat(read(xlsx(
                        sheet -> {
                            sheet.print("<!--");
                            repeat(sheet, "> ", 60 << 20);
                        },
                        "<sst/>")))
                .startsWith("refused");
        assertThat(read(xlsx(
                        sheet -> {
                            sheet.print("<row r=\"1\"><c r=\"A1\" t=\"str\"><v><![CDATA[");
                            repeat(sheet, "]]x", 60 << 20);
                        },
                        "<sst/>")))
                .startsWith("refused");
        assertThat(read(xlsx(sheet -> {}, "<sst>" + "<si><t>甲</t></si>".repeat(3_100_000) + "</sst>")))
                .startsWith("refused");
        assertThat(read(Tables.csv("\"" + "x,\n".repeat(16 << 20)))).startsWith("refused");
    }

    @Test
    void oneLongTextInManyCellsIsRefusedEarly() throws Exception {
        var cells = "<row>" + "<c t=\"s\"><v>0</v></c>".repeat(500) + "</row>";
        var strings = "<sst><si><t>" + "x".repeat(32_000) + "</t></si></sst>";

        assertThat(read(xlsx(sheet -> sheet.print(cells.repeat(400)), strings))).startsWith("refused");
    }

    @Test
    void anOldWorkbookAsLargeAsTheyComePassesThrough() throws Exception {
        var file = XlsTests.xls(book -> {
            var sheet = book.createSheet("表");
            for (int i = 0; i < 60_000; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue(i == 0 ? "地区" : "示例县" + i + "号");
                row.createCell(1).setCellValue(i == 0 ? "数值" : i + "");
                row.createCell(2).setCellValue(i * 1.5);
            }
        });

        assertThat(read(file)).endsWith("rows 60000");
    }

    private static Path csv() throws IOException {
        var file = Files.createTempFile("workbook", ".csv");
        file.toFile().deleteOnExit();
        try (var out = Files.newBufferedWriter(file)) {
            out.write("代码,地区,产值,人口\n");
            for (int i = 1; i < ROWS; i++) {
                out.write("990101,示例县" + i + "号,12.5,20000\n");
            }
        }
        return file;
    }

    private static void rows(PrintStream sheet) {
        sheet.print(Xlsx.row(1, "代码", "地区", "产值", "人口"));
        for (int i = 2; i <= ROWS; i++) {
            sheet.print(Xlsx.row(i, 990101, "示例县" + i + "号", 12.5, 20000));
        }
    }

    private static void repeat(PrintStream out, String text, int times) {
        var block = text.repeat(1000);
        for (int i = 0; i < times / 1000; i++) {
            out.print(block);
        }
    }

    private static Path xlsx(Consumer<PrintStream> sheet, String strings) throws IOException {
        var file = Files.createTempFile("workbook", ".xlsx");
        file.toFile().deleteOnExit();
        var small = Xlsx.book()
                .part("xl/sharedStrings.xml", strings)
                .relation("worksheet", "worksheets/large.xml")
                .bytes();
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out);
                var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(small))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var part = new String(in.readAllBytes(), UTF_8);
                zip.write(part.replace("<sheets>", "<sheets><sheet name=\"表\" r:id=\"x0\"/>")
                        .getBytes(UTF_8));
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/large.xml"));
            var print = new PrintStream(zip, false, UTF_8);
            print.print("<worksheet><sheetData>");
            sheet.accept(print);
            print.print("</sheetData></worksheet>");
            print.flush();
            zip.closeEntry();
        }
        return file;
    }

    private static String read(Path file) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        BoundedMemoryTests.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        process.waitFor();
        Files.delete(file);
        return said;
    }

    private static String classPath() {
        return Stream.of(
                        Workbooks.class,
                        BoundedMemoryTests.class,
                        org.apache.poi.poifs.filesystem.POIFSFileSystem.class,
                        org.apache.commons.io.IOUtils.class,
                        org.apache.commons.codec.binary.Hex.class,
                        org.apache.commons.collections4.CollectionUtils.class,
                        org.apache.commons.math3.util.FastMath.class,
                        org.apache.logging.log4j.LogManager.class)
                .map(each -> Path.of(each.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath())
                        .toString())
                .distinct()
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    /** The program of that process: counts the rows of one file. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, UTF_8);
        try {
            var file = Path.of(arguments[0]);
            var workbook = Workbooks.inspect(file, Tables.NAME);
            var rows = new int[1];
            Workbooks.rows(file, workbook, workbook.main(), line -> rows[0]++);
            out.println("rows " + rows[0]);
        } catch (Refusal.Invalid refusal) {
            out.println("refused: " + refusal.getMessage());
        }
    }
}
