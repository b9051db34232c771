package org.qiangxian.search;

/**
 * A search result.
 *
 * @param title its title
 * @param note what distinguishes it: the province of a county, the number of a paper; may be empty
 * @param excerpt the words around the match; empty where the title is the match
 * @param href its page, which the reader may open
 * @param fictional whether it belongs to the demonstration
 */
public record Found(String title, String note, String excerpt, String href, boolean fictional) {}
