package org.qiangxian.intake;

/**
 * The names of a table's fields on the mapping page: plain for the first table, prefixed by its number for a further
 * one.
 *
 * @param table index of the sheet
 */
record TableFields(int table, boolean first) {

    String name(String field) {
        return first ? field : "t" + table + "-" + field;
    }
}
