package org.qiangxian.workbook;

/** The rows of a header, from 1, inclusive; both 0 for a table without one. */
public record HeadRows(int first, int last) {

    public HeadRows {
        if (first < 0 || last < first || (first == 0 && last > 0)) {
            throw new IllegalArgumentException("No rows of a head: " + first + " to " + last);
        }
    }
}
