package org.qiangxian.intake;

import java.util.Objects;
import org.qiangxian.workbook.Layout;

/**
 * What the figures of one meaning are known by: their column, or, where each row says of what it is, their indicator alone.
 *
 * @param table index of the sheet, from 0
 * @param column from 0; -1 where the indicator says it all
 */
record ColumnKey(int table, int column, String indicator) {

    static ColumnKey of(FileValue reading, Layout.Form form) {
        var indicator = Objects.requireNonNull(reading.indicator()).code().value();
        boolean wide = form == Layout.Form.BY_INDICATOR || form == Layout.Form.BY_YEAR;
        return new ColumnKey(reading.table(), wide ? reading.column() : -1, indicator);
    }

    /** The key that a text names. */
    static ColumnKey parse(String text) {
        var parts = text.split("_", 3);
        return new ColumnKey(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts[0]);
    }

    /** As a form sends it. */
    String text() {
        return indicator + "_" + table + "_" + column;
    }
}
