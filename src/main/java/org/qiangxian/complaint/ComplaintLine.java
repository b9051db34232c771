package org.qiangxian.complaint;

/** A complaint in a list. */
public record ComplaintLine(String href, String title, String note, String end, boolean late, boolean fictional) {}
