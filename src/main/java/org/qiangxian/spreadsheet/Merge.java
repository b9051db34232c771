package org.qiangxian.spreadsheet;

/** Cells merged into one, from {@code firstRow} and {@code firstColumn} (from 0) to the last ones, inclusive. */
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
