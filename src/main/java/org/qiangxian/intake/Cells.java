package org.qiangxian.intake;

import java.util.Arrays;
import java.util.Set;

/**
 * The values of a checked file that are not imported: the refused ones, doubtful ones that nobody confirmed, and those
 * of columns that nobody confirmed.
 *
 * @param listed ascending; positive numbers are cells that need a confirmation, negative ones cells that are refused
 * @param columns keys of the columns in doubt that nobody confirmed
 */
record Cells(long[] listed, Set<String> columns) {

    /** Table, row and column of a cell in one number. */
    static long of(int table, int row, int column) {
        return (long) table << 36 | (long) row << 14 | column;
    }

    boolean leaves(FileValue reading, ColumnKey key, UploadProcessing.Decision decision) {
        long cell = of(reading.table(), reading.row(), reading.column());
        if (listed.length > 0 && Arrays.binarySearch(listed, -cell) >= 0) {
            return true;
        }
        return decision.choice() == Choice.CLEAR
                && ((!columns.isEmpty() && columns.contains(key.text()))
                        || (listed.length > 0
                                && Arrays.binarySearch(listed, cell) >= 0
                                && !decision.ticked().contains(cell)));
    }
}
