package org.qiangxian.intake;

/**
 * What the fields of a table are called on the page of readings: those of the first by their own names, those of a further one
 * with its number before them.
 *
 * @param table index of the sheet
 */
record TableFields(int table, boolean first) {

    String name(String field) {
        return first ? field : "t" + table + "-" + field;
    }
}
