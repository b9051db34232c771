package org.qiangxian.workbook;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.spreadsheet.Merge;

/**
 * One table: its extent, its header, its columns and what is set aside. Rows are numbered from 1 as a spreadsheet shows
 * them; in a text file the row is the record, so a quoted line break does not count.
 *
 * @param index from 0, in the order of the file and, within a sheet of it, of the rows
 * @param section its position in the file; null in workbooks stored before a sheet could have several tables
 * @param columns from column A to the last one with content, without gaps: the position is {@link Column#index()}
 * @param merges cells merged downwards below the header; {@link Workbooks#rows} repeats their content with a remark
 * @param remarks remarks on this sheet, as Chinese sentences
 */
public record Sheet(
        int index,
        String name,
        boolean visible,
        Extent extent,
        Head head,
        List<Column> columns,
        Aside aside,
        Layout layout,
        Years years,
        List<Merge> merges,
        List<String> remarks,
        @Nullable Section section) {

    public Sheet {
        columns = List.copyOf(columns);
        merges = List.copyOf(merges);
        remarks = List.copyOf(remarks);
    }

    /** The sheet of the file that contains it, from 0. */
    public int listed() {
        return section == null ? index : section.sheet();
    }

    /** The first row that belongs to it. */
    public int firstRow() {
        return section == null ? 1 : section.firstRow();
    }

    /**
     * The extent of the content; formatted but empty cells do not count, nor does the size the file claims.
     *
     * @param lastRow the last row with content, 0 for an empty sheet
     * @param columns how many columns from A on
     * @param filled how many cells are not empty
     * @param followed whether another table follows below it in the same sheet of the file
     */
    public record Extent(
            int lastRow, int columns, long filled, @Nullable Boolean followed) {

        Extent(int lastRow, int columns, long filled) {
            this(lastRow, columns, filled, false);
        }
    }

    /**
     * The header rows, and the lines above them.
     *
     * @param titles the lines above the header with their rows, including a 单位 line
     * @param firstRow 0 if no header was found
     * @param lastRow the last row of the header, including a row of units
     * @param units of the whole table, from a line such as 单位：万元、% or the brackets of a title; which of several applies
     *     to a column follows from its meaning
     */
    public record Head(List<Note> titles, int firstRow, int lastRow, List<Unit.Found> units) {

        public Head {
            titles = List.copyOf(titles);
            units = kept(units);
        }

        public boolean found() {
            return firstRow > 0;
        }
    }

    /** A text with its row. */
    public record Note(int row, String text) {}

    /**
     * Rows that are not data of one place: the first {@value #MOST} of each kind with their rows, and how many there
     * are.
     *
     * @param footnotes 注, 说明, 资料来源 and other lines of words below or between the data
     * @param totals 合计, 总计, 全国 … by the words of their row
     * @param ofWhich rows of a part: 其中, #
     */
    public record Aside(List<Note> footnotes, List<Note> totals, List<Note> ofWhich, int count) {

        static final int MOST = 200;

        public Aside {
            footnotes = List.copyOf(footnotes);
            totals = List.copyOf(totals);
            ofWhich = List.copyOf(ofWhich);
        }
    }

    /**
     * Years suggested by the title, the name of the sheet and the name of the file. They are only hints: a yearbook of
     * 2021 has the data of 2020, so the sender is asked.
     *
     * @param data 数据年份
     * @param publication 出版或公布年份
     * @param said where they were found, as a sentence; empty if nowhere
     * @param part the words that say the table is about a part of a year, as written: 2024年1—9月
     */
    public record Years(Optional<Integer> data, Optional<Integer> publication, String said, Optional<String> part) {

        @SuppressWarnings("OptionalAssignedToNull") // what was kept before parts of years were looked for has none
        public Years {
            part = part == null ? Optional.empty() : part;
        }
    }

    /** The list, empty in JSON stored before it existed. */
    static <T> List<T> kept(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
