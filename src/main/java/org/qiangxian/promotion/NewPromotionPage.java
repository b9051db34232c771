package org.qiangxian.promotion;

import org.qiangxian.progress.ReportedResult;

/**
 * What a province is about to recommend.
 *
 * @param whyNot why it cannot; empty where it can
 * @param back the report it is part of
 */
public record NewPromotionPage(ReportedResult result, String place, String round, String back, String whyNot) {}
