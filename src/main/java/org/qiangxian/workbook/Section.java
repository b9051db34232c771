package org.qiangxian.workbook;

/**
 * Where a table stands in its file: a sheet may hold several, one below the other, each under a head of its own.
 *
 * @param sheet the sheet of the file, from 0
 * @param firstRow the first of its rows, from 1; it ends with {@link Sheet.Extent#lastRow()}
 */
public record Section(int sheet, int firstRow) {}
