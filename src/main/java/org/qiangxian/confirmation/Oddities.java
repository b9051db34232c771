package org.qiangxian.confirmation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.ValueKind;
import org.qiangxian.confirmation.Oddity.Why;
import org.qiangxian.measurement.Percent;
import org.qiangxian.measurement.Reading;
import org.qiangxian.measurement.Value;
import org.qiangxian.shell.Chinese;

/**
 * Which values a city is asked to look at, by four rules that are written in the manual; every other value is near what stood
 * before it (R39).
 *
 * <ul>
 *   <li>存疑: the platform itself has a doubt about the figure ({@link Value#doubt}).
 *   <li>变化较大: since the last figure of the same area it moved by more than {@value #POINTS} points a year where the unit is %,
 *       by more than {@value #TIMES} times a year otherwise, and by more than twice the largest yearly step before. Counts below
 *       {@value #SMALL} are left out.
 *   <li>与人口不符: a figure per 常住人口 was divided by a population that differs from the one on record for the same period by more
 *       than {@value #POPULATION}; in persons or in tens, thousands or myriads of them.
 *   <li>与分子分母不符: a share is not the quotient of its parts.
 * </ul>
 */
final class Oddities {

    static final double POINTS = 10;
    static final double TIMES = 1.25;
    static final double SMALL = 20;
    static final double POPULATION = 0.02;

    private static final double TWICE = 2;
    private static final String PER_RESIDENT = "÷常住人口";

    private Oddities() {}

    /**
     * @param before the earlier figures of the same area, oldest first
     * @param population of the same period, null where it is not on record
     */
    static List<Oddity> of(Value value, Indicator indicator, List<Value> before, @Nullable Value population) {
        var found = new ArrayList<Oddity>();
        var doubt = value.doubt();
        if (doubt != null) {
            found.add(new Oddity(Why.DOUBT, doubt, "请看出处和统计范围。"));
        }
        change(value, indicator, before, found);
        if (value.reading() instanceof Reading.Measured read) {
            population(read, indicator, population, found);
            parts(read, indicator, found);
        }
        return List.copyOf(found);
    }

    private static void change(Value value, Indicator indicator, List<Value> before, List<Oddity> found) {
        double step = before.isEmpty() ? Double.NaN : step(before.getLast(), value, indicator);
        double most = indicator.unit().equals("%") ? POINTS : Math.log(TIMES);
        if (Double.isNaN(step) || step <= most || step <= TWICE * largest(before, indicator)) {
            return;
        }
        var last = before.getLast();
        var words = "与%d年相比%s，%s。".formatted(last.year(), moved(last, value, indicator), earlier(before, indicator));
        found.add(new Oddity(Why.CHANGE, words, "确有其事的，选“无异议”；数值有误的，选“提出异议”。"));
    }

    /**
     * The size of a step for each year it took: points, or the logarithm of the quotient; NaN where it cannot be
     * computed.
     */
    private static double step(Value from, Value to, Indicator indicator) {
        double was = figure(from);
        double now = figure(to);
        int years = to.year() - from.year();
        if (Double.isNaN(was) || Double.isNaN(now) || years < 1) {
            return Double.NaN;
        }
        if (indicator.unit().equals("%")) {
            return Math.abs(now - was) / years;
        }
        boolean few = indicator.kind() == ValueKind.COUNT && Math.min(was, now) < SMALL;
        return few || was <= 0 || now <= 0 ? Double.NaN : Math.abs(Math.log(now / was)) / years;
    }

    private static double largest(List<Value> before, Indicator indicator) {
        double largest = 0;
        for (int i = 1; i < before.size(); i++) {
            double step = step(before.get(i - 1), before.get(i), indicator);
            largest = Double.isNaN(step) ? largest : Math.max(largest, step);
        }
        return largest;
    }

    private static String moved(Value from, Value to, Indicator indicator) {
        double was = figure(from);
        double now = figure(to);
        if (indicator.unit().equals("%")) {
            return (now > was ? "提高 " : "降低 ") + Chinese.figure(Math.abs(now - was), indicator.decimals()) + " 个百分点";
        }
        return (now > was ? "增加 " : "减少 ") + Chinese.figure(Math.abs(now / was - 1) * 100, 1) + "%";
    }

    private static String earlier(List<Value> before, Indicator indicator) {
        double largest = largest(before, indicator);
        if (largest == 0) {
            return "此前没有可以对照的年份";
        }
        return indicator.unit().equals("%")
                ? "此前每年变动不超过 " + Chinese.figure(largest, indicator.decimals()) + " 个百分点"
                : "此前每年变动不超过 " + Chinese.figure((Math.exp(largest) - 1) * 100, 1) + "%";
    }

    private static void population(
            Reading.Measured read, Indicator indicator, @Nullable Value population, List<Oddity> found) {
        var denominator = read.denominator();
        double residents = population == null ? Double.NaN : figure(population);
        if (denominator == null
                || Double.isNaN(residents)
                || !indicator.definition().contains(PER_RESIDENT)) {
            return;
        }
        double given = denominator.doubleValue();
        double scaled = given * Math.pow(10, Math.rint(Math.log10(residents / given)));
        if (Math.abs(scaled / residents - 1) > POPULATION) {
            found.add(new Oddity(
                    Why.POPULATION,
                    "分母为 %s，同期常住人口为 %s，相差 %s%%。"
                            .formatted(
                                    Chinese.figure(scaled, 0),
                                    Chinese.figure(residents, 0),
                                    Chinese.figure(Math.abs(scaled / residents - 1) * 100, 1)),
                    "请看分母用的是哪一种人口。"));
        }
    }

    private static void parts(Reading.Measured read, Indicator indicator, List<Oddity> found) {
        var numerator = read.numerator();
        var denominator = read.denominator();
        if (indicator.share()
                && numerator != null
                && denominator != null
                && denominator.signum() > 0
                && Percent.differs(read.value(), numerator, denominator)) {
            found.add(new Oddity(
                    Why.PARTS,
                    "按分子、分母计算为 %s%%。"
                            .formatted(Chinese.figure(
                                    Percent.of(numerator, denominator).setScale(2, RoundingMode.HALF_UP),
                                    Math.max(1, indicator.decimals()))),
                    "请看数值和分子、分母哪一个有误。"));
        }
    }

    private static double figure(Value value) {
        BigDecimal figure = value.reading().figure();
        return figure == null ? Double.NaN : figure.doubleValue();
    }
}
