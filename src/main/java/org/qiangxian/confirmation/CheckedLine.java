package org.qiangxian.confirmation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.measurement.Reading;
import org.qiangxian.measurement.Value;
import org.qiangxian.shell.Chinese;

/**
 * One value as its city reads it, in a line: the last one before it, the change in words, the parts and the place in
 * the source.
 *
 * @param indicator null where it is no longer in force
 * @param before earlier figures of the same area, the earliest first
 * @param older values of the same indicator and batch of earlier periods, newest first
 * @param answer the city's standing answer to this value, or null
 */
public record CheckedLine(
        Value value,
        @Nullable Indicator indicator,
        List<Value> before,
        List<Oddity> oddities,
        List<Value> older,
        @Nullable CityAnswer answer) {

    /** How far a figure may be from its parts, as a share of it. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.02");

    public String name() {
        return indicator == null ? value.indicator().value() : indicator.name();
    }

    /** The dimension it belongs to, by number; those no longer in force last. */
    public int dimension() {
        return indicator == null ? Integer.MAX_VALUE : indicator.dimension().number();
    }

    /** The dimension in words. */
    public String task() {
        return indicator == null ? "不在现行指标体系中" : indicator.dimension().label();
    }

    public boolean odd() {
        return !oddities.isEmpty();
    }

    public boolean objected() {
        return answer != null && answer.verdict() == CityAnswer.Verdict.OBJECTED;
    }

    public String shown() {
        return value.shown(indicator);
    }

    public String shown(Value other) {
        return other.shown(indicator);
    }

    public @Nullable Value last() {
        return before.isEmpty() ? null : before.getLast();
    }

    /** 提高 0.9 个百分点, 减少 0.2 万人, 相同; empty where nothing stands before it. Never a word of the trend tests. */
    public String change() {
        var last = last();
        var now = value.reading().figure();
        var was = last == null ? null : last.reading().figure();
        if (now == null || was == null || indicator == null) {
            return "";
        }
        var difference = rounded(now, indicator).subtract(rounded(was, indicator));
        if (difference.signum() == 0) {
            return "相同";
        }
        boolean percent = indicator.unit().equals("%");
        var word = difference.signum() > 0 ? percent ? "提高" : "增加" : percent ? "降低" : "减少";
        return "%s %s %s"
                .formatted(
                        word,
                        Chinese.figure(difference.abs(), indicator.decimals()),
                        percent ? "个百分点" : indicator.unit());
    }

    /** 2023年 5.64 张，比上年增加 2.28 张. */
    public String was() {
        var last = last();
        if (last == null) {
            return "平台没有这个指标以前各期的数值";
        }
        var since = last.year() == value.year() - 1 ? "比上年" : "比%d年".formatted(last.year());
        var change = change().equals("相同") ? "与上期相同" : change().isEmpty() ? "" : since + change();
        return "%s %s%s".formatted(last.when(), shown(last), change.isEmpty() ? "" : "，" + change);
    }

    /**
     * 4 家 ÷ 0.54 万户 where the unit is 家/万户 and the quotient is the figure; otherwise 3,358 ÷ 424,000; empty without
     * parts.
     */
    public String parts() {
        if (!(value.reading() instanceof Reading.Measured m)
                || !(m.numerator() instanceof BigDecimal numerator)
                || !(m.denominator() instanceof BigDecimal denominator)) {
            return "";
        }
        var units =
                indicator == null ? List.<String>of() : List.of(indicator.unit().split("/", -1));
        return units.size() == 2 && quotient(m, numerator, denominator)
                ? "%s %s ÷ %s %s".formatted(plain(numerator), units.getFirst(), plain(denominator), units.getLast())
                : plain(numerator) + " ÷ " + plain(denominator);
    }

    /**
     * Whether the figure equals numerator ÷ denominator up to rounding, so that both are in the units of the figure.
     */
    private static boolean quotient(Reading.Measured m, BigDecimal numerator, BigDecimal denominator) {
        var figure = m.figure();
        if (figure == null || figure.signum() == 0 || denominator.signum() == 0) {
            return false;
        }
        var apart = numerator
                .divide(denominator, MathContext.DECIMAL64)
                .subtract(figure)
                .abs();
        return apart.compareTo(figure.abs().multiply(ROUNDING)) <= 0;
    }

    /** The value's own page. */
    public String href(String unit) {
        return "/values/%s/%s/%s".formatted(unit, value.indicator().value(), value.period());
    }

    static String plain(BigDecimal figure) {
        return Chinese.figure(figure, Math.max(0, figure.stripTrailingZeros().scale()));
    }

    private static BigDecimal rounded(BigDecimal figure, Indicator indicator) {
        return figure.setScale(indicator.decimals(), RoundingMode.HALF_UP);
    }
}
