package org.qiangxian.workbook;

/**
 * A year or a part of one, as named in a header.
 *
 * @param firstMonth 1 to 12; a whole year is 1 to 12, 上半年 1 to 6, 1-9月 1 to 9
 * @param text as written
 */
public record Period(int year, int firstMonth, int lastMonth, String text) {

    public Period {
        if (firstMonth < 1 || lastMonth > 12 || firstMonth > lastMonth) {
            throw new IllegalArgumentException("No months of a year: " + firstMonth + " to " + lastMonth);
        }
    }

    public boolean wholeYear() {
        return firstMonth == 1 && lastMonth == 12;
    }
}
