package org.qiangxian.supervision;

/**
 * An issued group on one indicator and year.
 *
 * @param path the groups it lies in, the outermost first
 * @param band the issued middle half
 * @param why why nothing is shown; empty where something is
 */
public record EvaluationGroup(
        String indicator, int year, String path, String band, String median, String edition, String why) {}
