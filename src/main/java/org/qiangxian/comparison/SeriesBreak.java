package org.qiangxian.comparison;

/**
 * Where a series is cut because the area changed.
 *
 * @param year the first year whose figures are those of the area of today
 * @param reason what happened, in words
 */
public record SeriesBreak(int year, String reason) {}
