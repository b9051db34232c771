package org.qiangxian.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is printed again is not set in type again; what differs in anything that is printed is. */
class KeptPrintsTests {

    private static final long ROOM = 100_000;

    private final List<String> made = Collections.synchronizedList(new ArrayList<>());
    private final KeptPrints prints = new KeptPrints(ROOM);

    private byte[] print(Document document) {
        return prints.of(document, each -> {
            made.add(each.toString());
            return each.toString().getBytes(UTF_8);
        });
    }

    private static Document named(String name) {
        return new Document(name, "", List.of("方案"), List.of(new Block.Paragraph("文字")), null, "");
    }

    /** Prints of about 10,000 bytes. */
    private static Document large(int number) {
        return new Document("第" + number, "", List.of("方案"), List.of(new Block.Paragraph("a".repeat(3_300))), null, "");
    }

    @Test
    @DisplayName("the same document is set in type once, and each reader gets bytes of their own")
    void theSameIsMadeOnce() {
        var first = print(Annexes.annex1());
        first[0]++;

        assertThat(print(Annexes.annex1()))
                .isEqualTo(Annexes.annex1().toString().getBytes(UTF_8));
        assertThat(made).hasSize(1);
    }

    @Test
    @DisplayName("a document that differs in one character, drawing, code, mark, layout or kind of block is another")
    void whatDiffersIsAnother() {
        var drawing = new Drawing("图", 10, 10, List.of(new Drawing.Dot(1, 1, 1, Drawing.Tone.INK)));
        var moved = new Drawing("图", 10, 10, List.of(new Drawing.Dot(1, 1.1, 1, Drawing.Tone.INK)));
        var all = Stream.of(
                        named("一"),
                        named("二"),
                        named("一").marked("此件不公开"),
                        named("一").onOneSheet(),
                        named("一").under(new Letterhead("示例省", "1号")),
                        named("一").under(new Letterhead("示例省", "2号")),
                        with("附件 1", "方案", null, new Block.Paragraph("文字")),
                        with("", "方案书", null, new Block.Paragraph("文字")),
                        with("", "方案", Annexes.CODE, new Block.Paragraph("文字")),
                        with("", "方案", null, new Block.Paragraph("文宇")),
                        with("", "方案", null, new Block.Note("文字")),
                        with("", "方案", null, new Block.Drawn(drawing)),
                        with("", "方案", null, new Block.Drawn(moved)),
                        with("", "方案", null, new Block.Choices(List.of(new Block.Choice("甲", true, "")))),
                        with("", "方案", null, new Block.Choices(List.of(new Block.Choice("甲", false, "")))))
                .toList();

        var printed = all.stream().map(this::print).toList();

        assertThat(made).hasSameSizeAs(all).doesNotHaveDuplicates();
        assertThat(all.stream().map(this::print).toList())
                .usingRecursiveComparison()
                .isEqualTo(printed);
        assertThat(made).hasSameSizeAs(all);
    }

    private static Document with(
            String mark, String title, @org.jspecify.annotations.Nullable ContentCode code, Block block) {
        return new Document("一", mark, List.of(title), List.of(block), code, "");
    }

    @Test
    @DisplayName("a document keeps nothing of a list that its maker changes afterwards")
    void whatIsPrintedDoesNotChange() {
        var blocks = new ArrayList<Block>(List.of(new Block.Paragraph("文字")));
        var document = new Document("一", "", List.of("方案"), blocks, null, "");
        print(document);
        blocks.add(new Block.Paragraph("更多"));

        assertThat(new String(print(document), UTF_8)).doesNotContain("更多");
        assertThat(made).hasSize(1);
    }

    @Test
    @DisplayName("the prints never take more than their room: the one that nobody asked for longest goes first")
    void theRoomIsBounded() {
        for (int n = 0; n < 100; n++) {
            print(large(n));
            print(large(0));
            assertThat(prints.held()).isLessThanOrEqualTo(ROOM);
        }
        assertThat(made).as("the first was asked for again and again").hasSize(100);
        assertThat(prints.held()).isGreaterThan(ROOM / 2);

        print(large(1));

        assertThat(made).as("the second was forgotten").hasSize(101);
    }

    @Test
    @DisplayName("a print that is larger than the room pushes nothing out")
    void theLargestIsNotKept() {
        print(named("一"));
        var largest = new Document("二", "", List.of("大"), List.of(new Block.Paragraph("a".repeat(100_000))), null, "");

        print(largest);
        print(largest);
        print(named("一"));

        assertThat(made).hasSize(3);
    }

    @Test
    @DisplayName("of many who ask for the same print at once one makes it")
    void oneMakesIt() throws Exception {
        var asked = new CountDownLatch(1);
        try (var readers = Executors.newFixedThreadPool(8)) {
            var answers = new ArrayList<Future<byte[]>>();
            for (int n = 0; n < 8; n++) {
                answers.add(readers.submit(() -> {
                    asked.await();
                    return print(Annexes.annex1());
                }));
            }
            asked.countDown();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(Annexes.annex1().toString().getBytes(UTF_8));
            }
        }

        assertThat(made).hasSize(1);
    }

    @Test
    @DisplayName("a print that failed is tried again by the next who asks")
    void aFailureIsNotKept() {
        assertThatThrownBy(() -> prints.of(named("一"), _ -> {
                    throw new IllegalArgumentException("More than one sheet");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(print(named("一"))).isNotEmpty();
    }

    @Test
    @DisplayName("R83: the writer of PDF sets a document in type once for all whose copies are marked with their names")
    void theWriterKeepsItsPrints() {
        var fonts = new Counted();
        var writer = new PdfWriter(fonts);

        var first = writer.write(Annexes.annex2());

        assertThat(writer.write(Annexes.annex2())).isEqualTo(first).isNotSameAs(first);
        assertThat(fonts.used).isEqualTo(1);
        var other = writer.write(Annexes.annex2().marked("另一人"));
        assertThat(other)
                .isNotEqualTo(first)
                .isEqualTo(writer.write(Annexes.annex2().marked("另一人")));
        assertThat(writer.write(Annexes.annex2().marked("第三人"))).isNotEqualTo(other);
        assertThat(fonts.used).isEqualTo(1);
    }

    @Test
    @DisplayName("R42: two writers that know nothing of each other make the same bytes of every kind of document")
    void whatIsKeptIsWhatWouldBeMade() {
        var fonts = new Fonts(new DocumentSettings(Hash.SHA_256, null));
        var drawing = new Drawing("图", 90, 40, List.of(new Drawing.Label(9, 9, 9, Drawing.Anchor.START, "甲")));
        var noted = new Document(
                "一页",
                "",
                List.of("要点"),
                List.of(new Block.Cited("见注", 1), new Block.Drawn(drawing), new Block.Notes(List.of("出处"))),
                null,
                "此件不公开");
        var all = List.of(
                Annexes.annex1(),
                Annexes.annex3(),
                noted,
                noted.onOneSheet(),
                named("一").under(new Letterhead("示例省市场监督管理局", "示例〔2090〕1号")));

        for (var document : all) {
            assertThat(new PdfWriter(fonts).write(document))
                    .as(document.name())
                    .isEqualTo(new PdfWriter(fonts).write(document));
        }
    }

    /** Counts the documents that were set in type. */
    private static final class Counted extends Fonts {

        private int used;

        Counted() {
            super(new DocumentSettings(Hash.SHA_256, null));
        }

        @Override
        Glyphs glyphs() {
            used++;
            return super.glyphs();
        }
    }
}
