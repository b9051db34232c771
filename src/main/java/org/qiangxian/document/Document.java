package org.qiangxian.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Plain;

/**
 * What is to be printed or handed over as a file, before it is Word, PDF or Excel.
 *
 * @param name the file's name without its ending
 * @param mark 附件 1, above the title; empty for none
 * @param title in one or more lines
 * @param code the content code of the text, on every page; null for a document that is never sealed
 * @param watermark what lies behind the text of a document that is not public; empty for none (R83)
 * @param head the red head of an official paper; null for other documents
 * @param layout its page layout
 */
public record Document(
        String name,
        String mark,
        List<String> title,
        List<Block> blocks,
        @Nullable ContentCode code,
        String watermark,
        @Nullable Letterhead head,
        Layout layout) {

    /** About how many bytes an object takes beside its text. */
    private static final long OBJECT = 64;

    public Document {
        title = List.copyOf(title);
        blocks = List.copyOf(blocks);
    }

    /** How a document stands on its pages. */
    public enum Layout {
        /** As GB/T 9704 has it: 22 lines of 28 characters a page. */
        OFFICIAL,
        /** All of it on one sheet, in type as large as the sheet takes. */
        ONE_SHEET
    }

    /** A document without a red head. */
    public Document(
            String name,
            String mark,
            List<String> title,
            List<Block> blocks,
            @Nullable ContentCode code,
            String watermark) {
        this(name, mark, title, blocks, code, watermark, null, Layout.OFFICIAL);
    }

    /** The same with a watermark that says whose copy it is. */
    public Document marked(String words) {
        return new Document(name, mark, title, blocks, code, words, head, layout);
    }

    /** The same under a red head. */
    public Document under(Letterhead letterhead) {
        return new Document(name, mark, title, blocks, code, watermark, letterhead, layout);
    }

    /** The same on one sheet. */
    public Document onOneSheet() {
        return new Document(name, mark, title, blocks, code, watermark, head, Layout.ONE_SHEET);
    }

    /** Every text that will be set in type. */
    Stream<String> texts() {
        var above =
                head == null ? Stream.of(mark, watermark) : Stream.of(mark, watermark, head.issuer(), head.number());
        var around = Stream.concat(above, title.stream());
        return Stream.concat(around, blocks.stream().flatMap(Document::texts));
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Subheading heading -> Stream.of(heading.text());
            case Block.Drawn drawn ->
                Stream.concat(
                        Stream.of(drawn.drawing().said()),
                        drawn.drawing().marks().stream()
                                .filter(Drawing.Label.class::isInstance)
                                .map(mark -> ((Drawing.Label) mark).text()));
            case Block.Cited cited -> Stream.of(cited.text());
            case Block.Notes notes -> notes.notes().stream();
            case Block.Paragraph paragraph -> Stream.of(paragraph.text());
            case Block.Note note -> Stream.of(note.text());
            case Block.Line line -> Stream.of(line.text());
            case Block.Choices choices -> choices.choices().stream().map(Block.Choice::printed);
            case Block.Named named -> Stream.of(named.name(), named.text());
            case Block.Table table ->
                Stream.concat(table.columns().stream(), table.rows().stream().flatMap(List::stream));
            case Block.Seal seal -> Stream.of(seal.unit(), seal.date());
            case Block.Signed signed -> Stream.of(signed.unit(), signed.date());
            case Block.Imprint imprint -> Stream.of(imprint.copiesLine(), imprint.office(), imprint.dateLine());
        };
    }

    /** About how many bytes it takes in memory. */
    long bytes() {
        return texts().mapToLong(text -> OBJECT + 2L * text.length()).sum()
                + blocks.stream()
                        .mapToLong(block -> block instanceof Block.Drawn drawn
                                ? OBJECT * drawn.drawing().size()
                                : OBJECT)
                        .sum();
    }

    /** The paragraphs of a text: controls are a space or a line, without characters that no file may hold and empty ends. */
    static List<String> paragraphs(String text) {
        return Plain.printed(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** A text as one line. */
    static String line(String text) {
        return String.join(" ", paragraphs(text));
    }
}
