package org.qiangxian.document;

import java.util.List;

/** A piece of a document, in the order of reading. */
public sealed interface Block {

    /** A numbered heading, exactly as the template has it: 三、试点任务. */
    record Heading(String text) implements Block {}

    /** A heading below a numbered one. @param note see {@link Cited} */
    record Subheading(String text, int note) implements Block {}

    /** A drawing, with its words for those who hear it. */
    record Drawn(Drawing drawing) implements Block {}

    /**
     * A sentence with the number of a note behind it, which leads to that note: 〔12〕.
     *
     * @param note the place in the {@link Notes} of the document, from 1; 0 for none
     */
    record Cited(String text, int note) implements Block {}

    /** The notes of a document, numbered from 1. */
    record Notes(List<String> notes) implements Block {

        public Notes {
            notes = List.copyOf(notes);
        }

        /** How a note is called: 〔12〕. */
        static String sign(int number) {
            return "〔" + number + "〕";
        }

        /** The name of its place in a file. */
        static String anchor(int number) {
            return "note-" + number;
        }
    }

    /** Running text; a line break begins a new paragraph. */
    record Paragraph(String text) implements Block {}

    /** The small print of a template: （注：…）. */
    record Note(String text) implements Block {}

    /** A line that names what follows it, without indent: 报送单位（盖章）：. */
    record Line(String text) implements Block {}

    /** Boxes, ticked ☑ or not □. */
    record Choices(List<Choice> choices) implements Block {

        public Choices {
            choices = List.copyOf(choices);
        }
    }

    /** @param text what was written behind 其他：; empty for the others */
    record Choice(String label, boolean ticked, String text) {
        String printed() {
            return (ticked ? "☑" : "□") + label + text;
        }
    }

    /** A text under a name of its own: 2026年第一季度. */
    record Named(String name, String text) implements Block {}

    /**
     * Rows under column names.
     *
     * @param widths the share of each column; the cells of a column with a share below 10 are centred
     */
    record Table(List<String> columns, List<List<String>> rows, List<Integer> widths) implements Block {
        public Table {
            int number = columns.size();
            if (number != widths.size() || rows.stream().anyMatch(row -> row.size() != number)) {
                throw new IllegalArgumentException("a row or the widths do not fit the columns");
            }
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            widths = List.copyOf(widths);
        }
    }

    /**
     * Where the seal goes.
     *
     * @param unit 试点单位（盖章）
     * @param date 2026年　月　日, with room for the day
     */
    record Seal(String unit, String date) implements Block {}

    /**
     * 署名 and 成文日期 of an official paper without a seal: the unit two characters from the right edge, the date two
     * characters further in than the unit begins; a date that is longer stands at the edge itself (GB/T 9704-2012, 7.3.5.2).
     */
    record Signed(String unit, String date) implements Block {

        private static final double MARGIN = 2;

        /** How far the unit stands from the right edge, characters. */
        double unitRight() {
            var apart = width(unit) - width(date);
            return apart < MARGIN ? 2 * MARGIN - apart : MARGIN;
        }

        /** How far the date stands from the right edge, characters. */
        double dateRight() {
            return Math.max(MARGIN, width(unit) - width(date));
        }

        private static double width(String text) {
            return text.codePoints().mapToDouble(c -> c < 128 ? 0.5 : 1).sum();
        }
    }

    /**
     * 版记 of an official paper, between lines at its end (7.4).
     *
     * @param copies who has a copy; empty for nobody
     * @param office 印发机关
     * @param date 印发日期
     */
    record Imprint(String copies, String office, String date) implements Block {

        String copiesLine() {
            return copies.isEmpty() ? "" : "抄送：%s。".formatted(copies);
        }

        String dateLine() {
            return date + "印发";
        }
    }
}
