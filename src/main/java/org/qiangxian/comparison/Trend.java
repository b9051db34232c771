package org.qiangxian.comparison;

import java.math.BigDecimal;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorDirection;
import org.qiangxian.edition.TooLittle;
import org.qiangxian.shell.Chinese;
import org.qiangxian.statistics.OwnTrend;
import org.qiangxian.statistics.Polarity;
import org.qiangxian.statistics.TrendMeaning;

/**
 * How a city moved on one indicator, in words.
 *
 * @param word 上升, 下降, 无显著变化 or 数据不足
 * @param verdict what the direction means, nothing where the indicator has no polarity or the word says no direction
 * @param note the years the word rests on, or why there is no word
 * @param since the first of these years; 0 where there is no word
 * @param slope 每年约 +0.4 个百分点, or empty
 * @param test how the word was found, or empty
 * @param moved whether the word says a direction
 * @param worsening the one-sided probability of such a change for the worse by chance, {@code NaN} where nothing is tested
 */
public record Trend(
        String word,
        TrendMeaning verdict,
        String note,
        int since,
        String slope,
        String test,
        boolean moved,
        double worsening) {

    /** Puts a trend into words; good or bad comes from the indicator's direction and from nothing else. */
    static Trend of(OwnTrend trend, Indicator indicator, int firstYear) {
        return switch (trend) {
            case OwnTrend.Rising rising -> said("上升", trend, rising.evidence(), indicator, firstYear);
            case OwnTrend.Falling falling -> said("下降", trend, falling.evidence(), indicator, firstYear);
            case OwnTrend.NoClearChange none -> said("无显著变化", trend, none.evidence(), indicator, firstYear);
            case OwnTrend.Insufficient insufficient ->
                new Trend("数据不足", TrendMeaning.NONE, reason(insufficient), 0, "", "", false, Double.NaN);
        };
    }

    /** No word, because the latest figure rests on too little. */
    static Trend of(TooLittle latest) {
        return new Trend("数据不足", TrendMeaning.NONE, latest.note(), 0, "", "", false, Double.NaN);
    }

    private static Trend said(
            String word, OwnTrend trend, OwnTrend.Evidence evidence, Indicator indicator, int firstYear) {
        boolean moved = !(trend instanceof OwnTrend.NoClearChange);
        var years = "%d—%d年".formatted(firstYear + evidence.first(), firstYear + evidence.last());
        var slope = moved ? slope(evidence.slope(), indicator) : "";
        double worsening = TrendMeaning.worsening(polarity(indicator.direction()), evidence.p(), evidence.slope());
        return new Trend(
                word,
                verdict(trend, indicator),
                years,
                firstYear + evidence.first(),
                slope,
                test(evidence),
                moved,
                worsening);
    }

    private static String reason(OwnTrend.Insufficient insufficient) {
        return switch (insufficient.reason()) {
            case TOO_FEW_VALUES -> insufficient.n() == 0 ? "没有可用的年份" : "仅有 %d 年".formatted(insufficient.n());
            case TOO_FEW_RECENT -> "近十年仅有 %d 年".formatted(insufficient.n());
            case BROKEN -> insufficient.n() == 0 ? "区划变更后没有数据" : "区划变更后仅有 %d 年".formatted(insufficient.n());
        };
    }

    /** 改善, 变差 or empty. */
    public String judgement() {
        return switch (verdict) {
            case IMPROVED -> "改善";
            case WORSENED -> "变差";
            case NONE -> "";
        };
    }

    private static TrendMeaning verdict(OwnTrend trend, Indicator indicator) {
        return TrendMeaning.of(polarity(indicator.direction()), trend.direction());
    }

    private static Polarity polarity(IndicatorDirection direction) {
        return switch (direction) {
            case HIGHER -> Polarity.HIGHER_IS_BETTER;
            case LOWER -> Polarity.LOWER_IS_BETTER;
            case NONE -> Polarity.NONE;
        };
    }

    private static String slope(double slope, Indicator indicator) {
        var figure = Chinese.figure(BigDecimal.valueOf(Math.abs(slope)), indicator.decimals() + 1);
        var unit = indicator.unit().equals("%") ? "个百分点" : indicator.unit();
        return "每年约 %s%s %s".formatted(slope < 0 ? "−" : "+", figure, unit);
    }

    private static String test(OwnTrend.Evidence evidence) {
        return switch (evidence.method()) {
            case MANN_KENDALL_EXACT, MANN_KENDALL_NORMAL ->
                "升降按各年先后两两比较判断：%d 个年份，若实际没有升降，偶然出现这样走势的可能性 %s；每年约变化多少取各年之间变化的中间值"
                        .formatted(evidence.n(), chance(evidence.p()));
            case WEIGHTED_LINE ->
                "升降按近五年各年的 95%% 区间和年度之间的实际波动判断：若实际没有升降，偶然出现这样走势的可能性 %s".formatted(chance(evidence.p()));
        };
    }

    /** 不到 0.1%, 约 4.2%. */
    private static String chance(double p) {
        return p < 0.001 ? "不到 0.1%" : "约 %.1f%%".formatted(p * 100);
    }
}
