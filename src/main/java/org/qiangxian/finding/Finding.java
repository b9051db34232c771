package org.qiangxian.finding;

import org.qiangxian.comparison.ProfileRow;

/**
 * One finding with its evidence, made by {@link FindingRule}.
 *
 * @param row the indicator with its figures
 * @param evidence the sentences that say why
 */
public record Finding(FindingKind kind, ProfileRow row, String evidence) {}
