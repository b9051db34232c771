package org.qiangxian.spreadsheet;

import org.qiangxian.shell.Refusal;

/** The limits on reading, which bound memory and time for hostile files; beyond them a refusal says what to do. */
public final class Limits {

    static final long FILE_BYTES = 50L << 20;
    /** A million rows of data and the rows around them; also the most that a sheet can have. */
    static final int ROWS = 1_048_576;
    /** The most columns with content; the widest tables of a census have some hundred. */
    public static final int COLUMNS = 1024;

    static final int MOST_COLUMNS_OF_A_FILE = 16_384;
    static final int CHARACTERS_OF_A_CELL = 32_767;
    static final int SHEETS = 256;
    static final int MERGES = 20_000;

    static final int ZIP_ENTRIES = 2000;
    static final long ZIP_DIRECTORY_BYTES = 1 << 20;
    static final long UNPACKED_BYTES = 1L << 30;
    /** Empty formatted rows pack at about one to fifty; a bomb at one to a thousand. */
    static final int UNPACKED_RATIO = 250;

    static final int SHARED_STRINGS = 3_000_000;
    static final int SHARED_BYTES = 64 << 20;
    /** Characters of long shared texts in all cells: a small file may repeat one a million times. */
    static final long LONG_TEXTS = 200_000_000;

    private Limits() {}

    static void checkColumn(int column, int row) {
        if (column >= COLUMNS) {
            throw new Refusal.Invalid(
                    "第 " + row + " 行用到了第 " + (column + 1) + " 列，平台最多读取 " + COLUMNS + " 列。请删去多余的列或拆成几个表后再上传。");
        }
    }
}
