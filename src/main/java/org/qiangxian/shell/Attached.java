package org.qiangxian.shell;

/**
 * A file attached to a record, as a page lists it.
 *
 * @param note size, when and by whom, or empty
 */
public record Attached(String href, String name, String note) {}
