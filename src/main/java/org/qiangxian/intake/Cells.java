package org.qiangxian.intake;

import java.util.Arrays;
import java.util.Set;

/**
 * Which values of a checked file are left out: those never taken, those that ask for a yes nobody gave, and those of columns
 * nobody confirmed.
 *
 * @param listed ascending: cells that ask for a yes, and, negative, cells that are never taken
 * @param columns keys of the columns in doubt that nobody confirmed
 */
record Cells(long[] listed, Set<String> columns) {

    /** What a cell is known by: table, row and column in one number. */
    static long of(int table, int row, int column) {
        return (long) table << 36 | (long) row << 14 | column;
    }

    boolean leaves(FileValue reading, ColumnKey key, UploadProcessing.Decision decision) {
        long cell = of(reading.table(), reading.row(), reading.column());
        if (listed.length > 0 && Arrays.binarySearch(listed, -cell) >= 0) {
            return true;
        }
        return decision.choice() == Choice.CLEAR
                && (columns.contains(key.text())
                        || (listed.length > 0
                                && Arrays.binarySearch(listed, cell) >= 0
                                && !decision.ticked().contains(cell)));
    }
}
