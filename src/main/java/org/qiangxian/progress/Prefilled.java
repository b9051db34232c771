package org.qiangxian.progress;

/**
 * A passage that the platform filled into a summary; it is marked as such, and the member may strike it out.
 *
 * @param key identifies it within a report
 * @param source where it was taken from, in words
 */
public record Prefilled(String key, String source, String text) {}
