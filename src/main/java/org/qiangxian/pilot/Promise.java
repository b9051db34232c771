package org.qiangxian.pilot;

/**
 * Something that was promised in the proposal as submitted.
 *
 * @param heading the heading of the form, with its label where one number holds several fields
 * @param words as submitted
 */
public record Promise(String heading, String words) {}
