package org.qiangxian.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.shell.Chinese;

/**
 * 基期: the year a city starts from, as its own strategy has it, in its own series of one indicator (R41). A difference
 * between two figures is said only where the two may be set against each other; it is no trend and no judgement.
 *
 * @param words what the series says of that year, in a sentence
 */
public record Baseline(int year, String words) {

    /** @param years the own figures, in the order of years */
    static Baseline of(int year, List<IndicatorProfile.Year> years, Indicator indicator, boolean modelled) {
        return new Baseline(year, words(year, years, indicator, modelled));
    }

    private static String words(int year, List<IndicatorProfile.Year> years, Indicator indicator, boolean modelled) {
        var base = years.stream().filter(each -> each.point().year() == year).findFirst();
        if (base.isEmpty()) {
            return "基期%d年没有数值。".formatted(year);
        }
        var begun = "基期%d年为 %s %s".formatted(year, base.get().figure(), indicator.unit());
        var last = years.getLast();
        if (last.point().year() == year) {
            return begun + "，此后还没有数值。";
        }
        if (!base.get().point().joined()
                || years.stream().anyMatch(each -> each.cut() && each.point().year() > year)) {
            return begun + "，属区划变更前的区域，与今天不可比。";
        }
        if (modelled || !base.get().comparable() || !last.comparable()) {
            return begun + "，数值只供参考，不算差值。";
        }
        return "%s；%d年较基期 %s。".formatted(begun, last.point().year(), difference(base.get(), last, indicator));
    }

    /** By how much the later figure differs, both as they are printed: +3.5 个百分点. */
    static String difference(IndicatorProfile.Year earlier, IndicatorProfile.Year later, Indicator indicator) {
        var unit = indicator.unit().equals("%") ? "个百分点" : indicator.unit();
        var change = printed(later, indicator).subtract(printed(earlier, indicator));
        var sign = change.signum() < 0 ? "−" : change.signum() > 0 ? "+" : "";
        return "%s%s %s".formatted(sign, Chinese.figure(change.abs(), indicator.decimals()), unit);
    }

    private static BigDecimal printed(IndicatorProfile.Year year, Indicator indicator) {
        return BigDecimal.valueOf(year.point().value()).setScale(indicator.decimals(), RoundingMode.HALF_UP);
    }
}
