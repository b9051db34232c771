package org.qiangxian.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * The content of a zip is what its central directory says, and the local headers before its parts must agree with it.
 */
class ArchiveTests {

    private static byte[] zip(boolean stored, String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names) {
                var content = ("content of " + name).getBytes(StandardCharsets.UTF_8);
                var entry = new ZipEntry(name);
                if (stored) {
                    var sum = new CRC32();
                    sum.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static boolean agrees(byte[] content) throws IOException {
        return Archive.agrees(content, 100);
    }

    /** The zip with the n-th occurrence of a name replaced by a name of equal length. */
    private static byte[] renamed(byte[] zip, String from, String to, int which) {
        var text = new String(zip, StandardCharsets.ISO_8859_1);
        int at = -1;
        for (int i = 0; i <= which; i++) {
            at = text.indexOf(from, at + 1);
        }
        var changed = zip.clone();
        System.arraycopy(to.getBytes(StandardCharsets.ISO_8859_1), 0, changed, at, to.length());
        return changed;
    }

    @Test
    void whatProgramsWriteAgrees() throws IOException {
        assertThat(agrees(zip(false, "[Content_Types].xml", "xl/workbook.xml"))).isTrue();
        assertThat(agrees(zip(true, "a", "b", "目录/丙"))).isTrue();
        for (var streaming : new boolean[] {false, true}) {
            try (var book = streaming ? new SXSSFWorkbook() : new XSSFWorkbook()) {
                book.createSheet("表").createRow(0).createCell(0).setCellValue("平遥");
                var out = new ByteArrayOutputStream();
                book.write(out);
                assertThat(agrees(out.toByteArray()))
                        .as("streaming: %s", streaming)
                        .isTrue();
            }
        }
    }

    @Test
    void aNameThatOnlyOneViewShowsIsFound() throws IOException {
        var good = zip(true, "xl/workbook.xml", "xl/harmless.xml");

        assertThat(agrees(good)).isTrue();
        // Each name stands in its local header, in its content and in the central directory.
        assertThat(agrees(renamed(good, "xl/harmless.xml", "xl/vbaProj.bin1", 0)))
                .isFalse();
        assertThat(agrees(renamed(good, "xl/harmless.xml", "xl/vbaProj.bin1", 2)))
                .isFalse();
    }

    @Test
    void nothingStandsBeforeBetweenOrBehind() throws IOException {
        var good = zip(true, "a.xml", "b.xml");
        var other = zip(true, "vbaProject.bin");

        assertThat(agrees(joined(other, good))).isFalse();
        assertThat(agrees(joined(good, other))).isFalse();
        assertThat(agrees(joined(good, new byte[] {0}))).isFalse();
        assertThat(agrees(Arrays.copyOf(good, good.length - 1))).isFalse();
        assertThat(agrees(new byte[100])).isFalse();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
