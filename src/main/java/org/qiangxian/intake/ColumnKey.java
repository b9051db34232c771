package org.qiangxian.intake;

import java.util.Objects;
import org.qiangxian.workbook.Layout;

/**
 * Identifies the figures of one meaning: by their column or, where each row names its indicator, by the indicator
 * alone.
 *
 * @param table index of the sheet, from 0
 * @param column from 0; -1 where the indicator alone identifies them
 */
record ColumnKey(int table, int column, String indicator) {

    static ColumnKey of(FileValue reading, Layout.Form form) {
        var indicator = Objects.requireNonNull(reading.indicator()).code().value();
        boolean wide = form == Layout.Form.BY_INDICATOR || form == Layout.Form.BY_YEAR;
        return new ColumnKey(reading.table(), wide ? reading.column() : -1, indicator);
    }

    /** Reads a key as {@link #text} writes it. */
    static ColumnKey parse(String text) {
        var parts = text.split("_", 3);
        return new ColumnKey(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts[0]);
    }

    /** The key as a form sends it. */
    String text() {
        return indicator + "_" + table + "_" + column;
    }
}
