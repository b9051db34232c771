package org.qiangxian.supervision;

/**
 * An issued group on one indicator and year.
 *
 * @param path the groups it lies in, the outermost first
 * @param band the middle half as it was issued
 * @param why why nothing is shown; empty where it is
 */
public record EvaluationGroup(
        String indicator, int year, String path, String band, String median, String edition, String why) {}
