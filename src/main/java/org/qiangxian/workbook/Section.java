package org.qiangxian.workbook;

/**
 * The position of a table in its file: a sheet may have several, one below the other, each with a header of its own.
 *
 * @param sheet the sheet of the file, from 0
 * @param firstRow the first of its rows, from 1; it ends with {@link Sheet.Extent#lastRow()}
 */
public record Section(int sheet, int firstRow) {}
