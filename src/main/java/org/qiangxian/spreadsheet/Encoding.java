package org.qiangxian.spreadsheet;

/**
 * How a text file is written.
 *
 * @param charset UTF-8, UTF-16LE, UTF-16BE or GB18030
 * @param bom whether it begins with a byte order mark
 * @param separator {@code ,} {@code ;} or a tab
 */
public record Encoding(String charset, boolean bom, char separator) {}
