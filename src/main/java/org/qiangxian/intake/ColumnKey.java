package org.qiangxian.intake;

import java.util.Objects;
import org.qiangxian.workbook.Layout;

/**
 * What the figures of one meaning are known by: their column, or, where each row says of what it is, their indicator alone.
 *
 * @param column from 0; -1 where the indicator says it all
 */
record ColumnKey(int column, String indicator) {

    static ColumnKey of(FileValue reading, Layout.Form form) {
        var indicator = Objects.requireNonNull(reading.indicator()).code().value();
        boolean wide = form == Layout.Form.BY_INDICATOR || form == Layout.Form.BY_YEAR;
        return new ColumnKey(wide ? reading.column() : -1, indicator);
    }

    /** As a form sends it. */
    String text() {
        return indicator + "_" + column;
    }
}
