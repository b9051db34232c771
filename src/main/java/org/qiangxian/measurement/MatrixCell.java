package org.qiangxian.measurement;

/**
 * A figure among all others, for statistics over many units; NaN where it has no numerator and denominator.
 *
 * @param region the code the source used
 * @param boundary the year-end list of codes the source followed
 */
public record MatrixCell(
        String region,
        int boundary,
        String indicator,
        String period,
        double value,
        double numerator,
        double denominator) {}
