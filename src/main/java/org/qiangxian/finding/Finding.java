package org.qiangxian.finding;

import org.qiangxian.comparison.Row;

/**
 * One finding with its evidence, made by {@link FindingRule}.
 *
 * @param row the indicator with its figures
 * @param evidence the sentences that say why
 */
public record Finding(FindingKind kind, Row row, String evidence) {}
