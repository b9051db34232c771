package org.qiangxian.workbook;

import java.util.List;
import java.util.Optional;

/**
 * A column of a table with its header.
 *
 * @param index from 0
 * @param header its header from top to bottom, with words merged over several columns given to each; without line
 *     breaks, otherwise as written
 * @param title the header without units and years, joined with blanks, in which an indicator's name is looked for
 * @param units from its own header, a row of units, or the whole table, in this order; several where a line names
 *     several for the whole table, empty where none is written
 * @param period from its own header
 * @param hidden whether the file hides it
 * @param tally the contents of its cells below the header, including total and 其中 rows but not footnotes
 * @param span the range of its figures; empty where it has none
 */
public record Column(
        int index,
        List<String> header,
        String title,
        List<Unit.Found> units,
        Optional<Period> period,
        boolean hidden,
        Tally tally,
        Optional<Span> span) {

    @SuppressWarnings("OptionalAssignedToNull") // what was kept before spans were counted has none
    public Column {
        header = List.copyOf(header);
        units = Sheet.kept(units);
        span = span == null ? Optional.empty() : span;
    }

    /** Its unit, if exactly one is written. */
    public Optional<Unit.Found> unit() {
        return units.size() == 1 ? Optional.of(units.getFirst()) : Optional.empty();
    }

    /** @param whole whether no figure has decimal places */
    public record Span(double least, double greatest, boolean whole) {}

    /** A, B … AA, as a spreadsheet names it. */
    public String letter() {
        return letter(index);
    }

    /** The letters of the column with this index (from 0). */
    public static String letter(int index) {
        var name = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }

    /** The predominant content of a column. */
    public enum Kind {
        FIGURES("数值"),
        WORDS("文字"),
        CODES("代码"),
        YEARS("年份"),
        DAYS("日期"),
        MIXED("混杂"),
        EMPTY("空");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * Counts of a column's cells by content.
     *
     * @param figures among them {@code codes} are whole numbers of 6, 9 or 12 digits like codes of places, and {@code
     *     years} whole numbers from 1900 to 2100
     */
    public record Tally(long figures, long codes, long years, long words, long days, long missing, long doubtful) {

        static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

        /** The content of at least four in five of the filled cells. */
        public Kind kind() {
            long filled = figures + words + days + doubtful;
            if (filled == 0) {
                return Kind.EMPTY;
            }
            if (most(figures, filled)) {
                return most(codes, figures) ? Kind.CODES : most(years, figures) ? Kind.YEARS : Kind.FIGURES;
            }
            return most(words, filled) ? Kind.WORDS : most(days, filled) ? Kind.DAYS : Kind.MIXED;
        }

        private static boolean most(long part, long whole) {
            return part * 5 >= whole * 4;
        }
    }
}
