package org.qiangxian.search;

/**
 * Something that was found.
 *
 * @param title what it is called
 * @param note what else tells it apart: the province of a county, the number of a paper; empty for nothing
 * @param excerpt the words around the place where it was found; empty where the title says it
 * @param href its page, which the reader may open
 * @param fictional whether it belongs to the demonstration
 */
public record Found(String title, String note, String excerpt, String href, boolean fictional) {}
