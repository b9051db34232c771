package org.qiangxian.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qiangxian.document.FileKind;
import org.qiangxian.document.Inspections;
import org.qiangxian.sandbox.Sandbox;
import org.qiangxian.sandbox.Sandboxes;
import org.qiangxian.sandbox.Scratch;
import org.qiangxian.sandbox.Task;
import org.qiangxian.shell.Refusal;
import org.qiangxian.workbook.TableFiles;
import org.qiangxian.workbook.Xlsx;

/**
 * Small files that once stopped the whole platform: each is refused with a sentence within its time, and the next
 * file is judged.
 */
class UntrustedFileTests {

    /** Less than the twenty seconds a file has in production, so that the tests are short. */
    private static final int SECONDS = 5;

    private static final String ROWS = Xlsx.row(1, "地区", "优良天数比例（%）") + Xlsx.row(2, "平遥县", 80);

    @TempDir
    private static Path data;

    private static Scratch scratch;
    private static Sandbox sandbox;

    @BeforeAll
    static void start() {
        scratch = Sandboxes.scratch(data, 256);
        sandbox = Sandboxes.of(SECONDS, scratch);
    }

    @AfterAll
    static void stop() {
        sandbox.destroy();
    }

    private static <T> T judged(Task<T> task, byte[] content) {
        try (var slip = scratch.of(content)) {
            return sandbox.judged("甲县", task, slip.file());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void aBombEndsInASentenceWithinItsTime(String what, Task<?> task, byte[] bomb) {
        long begin = System.nanoTime();

        assertThatThrownBy(() -> judged(task, bomb))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("请")
                .hasMessageEndingWith("。");

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(6L * SECONDS));
        assertThat(judged(Inspections.ofScan(), Bombs.blankPages()).scan().codes())
                .isEmpty();
    }

    static Stream<Arguments> bombs() {
        var scan = Inspections.ofScan();
        var office = Inspections.of(EnumSet.allOf(FileKind.class));
        var table = TableFiles.inspection("表.xlsx", Map.of());
        var video = Inspections.of(EnumSet.of(FileKind.MP4));
        var wide = new Object[16_384];
        Arrays.fill(wide, 1);
        return Stream.of(
                Arguments.of("forms nested 28 times", scan, Bombs.nestedForms()),
                Arguments.of("one picture drawn 4,000 times", scan, Bombs.oneImageDrawnOften()),
                Arguments.of("a progressive JPEG of 79 million dots", scan, Bombs.progressiveJpeg()),
                Arguments.of("a PNG of a thousand million dots", scan, Bombs.hugePng()),
                Arguments.of("a PDF with a password", scan, Bombs.withPassword()),
                Arguments.of("a video whose box is longer than any file", video, videoOf(Long.MAX_VALUE, 0)),
                Arguments.of("a video whose box ends before it begins", video, videoOf(-16, 0)),
                Arguments.of("a video of a million empty boxes", video, videoOf(16, 1_000_000)),
                Arguments.of("a zip of zips as a document", office, Bombs.zipInZip()),
                Arguments.of("a zip of zips as a table", table, Bombs.zipInZip()),
                Arguments.of("entities of entities", table, entities()),
                Arguments.of("entities of entities in an attachment", office, entities()),
                Arguments.of(
                        "16,384 columns",
                        table,
                        Xlsx.book().sheet("表", Xlsx.row(1, wide)).bytes()));
    }

    /** A video with a box of this length, written in eight bytes, and with empty boxes. */
    private static byte[] videoOf(long length, int boxes) {
        var out = ByteBuffer.allocate(16 + 16 + 8 * boxes);
        out.putInt(16).put("ftypisom".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        out.putInt(1).put("moov".getBytes(StandardCharsets.US_ASCII)).putLong(length);
        for (int at = 0; at < boxes; at++) {
            out.putInt(8).put("free".getBytes(StandardCharsets.US_ASCII));
        }
        return out.array();
    }

    private static byte[] entities() {
        return Xlsx.book()
                .sheet("表", ROWS)
                .part(
                        "xl/sharedStrings.xml",
                        "<!DOCTYPE sst [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><sst>&b;</sst>")
                .bytes();
    }

    @Test
    @DisplayName("thirty blank pages are looked at and hold no code, well within their time")
    void blankPagesAreCheap() {
        assertThat(judged(Inspections.ofScan(), Bombs.blankPages()).scan().pages())
                .hasSize(30);
    }

    @Test
    void aMacroThatOnlyTheDirectoryShowsIsFound() {
        var macro = "xl/vbaProject.bin";
        var honest = Bombs.table(macro);
        var hidden = Bombs.hiddenMacro(honest, "xl/theme/them.xml", macro);
        var office = Inspections.of(EnumSet.of(FileKind.XLSX));
        var table = TableFiles.inspection("表.xlsx", Map.of());

        assertThatThrownBy(() -> judged(office, honest)).hasMessageContaining("有宏");
        assertThatThrownBy(() -> judged(office, hidden)).hasMessageContaining("不同程序打开会看到不同内容");
        assertThatThrownBy(() -> judged(table, honest)).hasMessageContaining("有宏");
        assertThatThrownBy(() -> judged(table, hidden)).hasMessageContaining("结构异常");
    }

    @Test
    void aHarmlessTableIsTakenByBothWays() {
        var good = Bombs.table("xl/theme/them.xml");

        assertThat(judged(Inspections.of(EnumSet.of(FileKind.XLSX)), good).kind())
                .isEqualTo(FileKind.XLSX);
        assertThat(judged(TableFiles.inspection("表.xlsx", Map.of()), good).sheets())
                .hasSize(1);
        assertThatThrownBy(
                        () -> judged(TableFiles.inspection("表", Map.of()), "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.Invalid.class);
    }
}
