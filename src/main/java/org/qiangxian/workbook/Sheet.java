package org.qiangxian.workbook;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.spreadsheet.Merge;

/**
 * One table: its extent, its head, its columns and what stands aside. Rows are numbered from 1 as a spreadsheet shows
 * them; in a text file the row is the record, so a quoted line break does not count.
 *
 * @param index from 0, in the order of the file and, within a sheet of it, of the rows
 * @param section where it stands in the file; null for what was kept before a sheet could hold several tables
 * @param columns from column A to the last one that holds anything, without gaps: position is {@link Column#index()}
 * @param merges cells merged downwards below the head; {@link Workbooks#rows} repeats their content and says so
 * @param remarks what the reader must know of this sheet, as Chinese sentences
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

    /** The sheet of the file it stands in, from 0. */
    public int listed() {
        return section == null ? index : section.sheet();
    }

    /** The first row that belongs to it. */
    public int firstRow() {
        return section == null ? 1 : section.firstRow();
    }

    /**
     * How far the content reaches; formatted but empty cells do not count, nor what the file claims.
     *
     * @param lastRow the last row with content, 0 for an empty sheet
     * @param columns how many columns from A on
     * @param filled how many cells hold something
     * @param followed whether another table stands below it in the same sheet of the file
     */
    public record Extent(
            int lastRow, int columns, long filled, @Nullable Boolean followed) {

        Extent(int lastRow, int columns, long filled) {
            this(lastRow, columns, filled, false);
        }
    }

    /**
     * The rows that name the columns, and what stands above them.
     *
     * @param titles the lines above the head with the row they stand in, a 单位 line included
     * @param firstRow 0 if no head was found
     * @param lastRow the last row of the head, a row of units included
     * @param units of the whole table, from a line such as 单位：万元、% or the brackets of a title; which of several a
     *     column is in, its meaning must tell
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

    /** A text and the row it stands in. */
    public record Note(int row, String text) {}

    /**
     * What is no data of one place: the first {@value #MOST} of each kind with their rows, and how many there are.
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
     * Years that the title, the name of the sheet and the name of the file let expect. They are hints and never more:
     * a yearbook of 2021 holds the data of 2020, so who imports is asked.
     *
     * @param data 数据年份
     * @param publication 出版或公布年份
     * @param said where they were found, as a sentence; empty if nowhere
     * @param part what says that the table is of a part of a year, as written: 2024年1—9月
     */
    public record Years(Optional<Integer> data, Optional<Integer> publication, String said, Optional<String> part) {

        @SuppressWarnings("OptionalAssignedToNull") // what was kept before parts of years were looked for has none
        public Years {
            part = part == null ? Optional.empty() : part;
        }
    }

    /** What was kept as JSON before there was such a list has none. */
    static <T> List<T> kept(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
