package org.qiangxian.finding;

import org.qiangxian.comparison.Against;
import org.qiangxian.comparison.ProfileRow;
import org.qiangxian.comparison.Trend;
import org.qiangxian.shell.Chinese;

/** The sentences of page, file and JSON: each made from the figures by one rule, none written by hand. */
final class Sentences {

    private Sentences() {}

    /** Where the city stands and how it moved, of a row with a figure. */
    static String of(ProfileRow row) {
        return standing(row) + course(row);
    }

    /** 2024年98.6%，与同类中位数98.3%相近（95% 区间98.1—99.0，同类15地）。 Without a comparison: the figure and why. */
    static String standing(ProfileRow row) {
        var own = row.own();
        if (own == null) {
            return Chinese.ended(row.absent() + (row.reason().isEmpty() ? "" : "：" + row.reason()));
        }
        var figure = "%d年%s%s".formatted(own.year(), row.modelled() ? "约" : "", withUnit(own.figure(), row));
        return switch (row.against()) {
            case Against.NotCompared not -> figure + "；" + Chinese.ended(not.reason());
            case Against.Compared compared -> figure + before(compared, own, row) + "，" + compared(compared, row);
        };
    }

    /** ；2023年97.9%, where what is compared is of a year before the latest. */
    private static String before(Against.Compared compared, ProfileRow.Own own, ProfileRow row) {
        return compared.year() == own.year()
                ? ""
                : "；%d年%s"
                        .formatted(
                                compared.year(),
                                withUnit(
                                        Chinese.figure(
                                                compared.own(), row.indicator().decimals()),
                                        row));
    }

    private static String compared(Against.Compared compared, ProfileRow row) {
        var decimals = row.indicator().decimals();
        var median = withUnit(Chinese.figure(compared.peers().median(), decimals), row);
        var said =
                switch (compared.position()) {
                    case HIGHER -> "高于同类中位数" + median;
                    case SIMILAR -> "与同类中位数" + median + "相近";
                    case LOWER -> "低于同类中位数" + median;
                };
        var interval = compared.interval();
        var basis = interval == null
                ? "计入各地实际差异判断"
                : "95%% 区间%s—%s，计入各地实际差异判断"
                        .formatted(
                                Chinese.figure(interval.lower(), decimals), Chinese.figure(interval.upper(), decimals));
        return "%s（%s，同类%d地有数据）。".formatted(said, basis, compared.peers().n());
    }

    /** 2020—2024年上升，改善，每年约 +0.4 个百分点。 */
    static String course(ProfileRow row) {
        var trend = row.trend();
        if (trend == null) {
            return "";
        }
        return trend.moved() ? moved(trend) : "%s（%s）。".formatted(trend.word(), trend.note());
    }

    private static String moved(Trend trend) {
        var judged = trend.judgement().isEmpty() ? "" : "，" + trend.judgement();
        var slope = trend.slope().isEmpty() ? "" : "，" + trend.slope();
        return trend.note() + trend.word() + judged + slope + "。";
    }

    private static String withUnit(String figure, ProfileRow row) {
        var unit = row.indicator().unit();
        return unit.equals("%") ? figure + "%" : figure + " " + unit;
    }
}
