package org.qiangxian.form;

/**
 * What is still missing or too much in a field.
 *
 * @param field the key of the field
 * @param message Chinese, says what to do
 */
public record Remark(String field, String message) {}
