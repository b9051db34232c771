package org.qiangxian.workbook;

import java.util.List;

/**
 * One row of a table.
 *
 * @param row from 1, as a spreadsheet numbers it
 * @param hidden whether the file hides the row; it is read all the same
 * @param cells one for each of {@link Sheet#columns()}, in their order
 * @param said why it is of this kind, as a Chinese sentence; empty for {@link Kind#DATA}
 */
public record Line(int row, Kind kind, boolean hidden, List<Cell> cells, String said) {

    public Line {
        cells = List.copyOf(cells);
    }

    /** The cell of the column with this index (from 0). */
    public Cell cell(int column) {
        return cells.get(column);
    }

    /** What a row is. Only {@link #DATA} is read as values; other rows are set aside and shown. */
    public enum Kind {
        DATA("数据"),
        TOTAL("合计行"),
        OF_WHICH("其中行"),
        FOOTNOTE("注释"),
        BLANK("空行"),
        /**
         * Its cells are shifted against their columns: names where figures should be, or the reverse. Not to be read.
         */
        SHIFTED("错列"),
        /** Title, header or row of units, also where a header is repeated on a later page of the table. */
        HEAD("表头");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
