package org.qiangxian.progress;

/**
 * What the platform filled in of a summary: it is marked as such, and the member may strike it out.
 *
 * @param key names it among those of a report
 * @param source where it was taken from, in words
 */
public record Prefilled(String key, String source, String text) {}
