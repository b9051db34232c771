package org.qiangxian.comparison;

import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Dimension;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.statistics.Byar;
import org.qiangxian.statistics.Confidence;
import org.qiangxian.statistics.FunnelLimits;
import org.qiangxian.statistics.Interval;
import org.qiangxian.statistics.Wilson;

/**
 * How certain a figure of some kind is. Censuses and other full counts of context have no interval here: chance is not
 * what sets places apart in them, and an interval of a few hundredths of a point would call everything different.
 */
public enum Uncertainty {
    /** A share of cases: Wilson. */
    PROPORTION,
    /** Events per size: Byar. */
    RATE,
    NONE;

    private static final double FEWEST_CASES = 10;
    private static final double FEWEST_EVENTS = 5;

    /** That of an indicator, by its kind (indicators.md §3.4). */
    public static Uncertainty of(Indicator indicator) {
        if (indicator.dimension() == Dimension.CONTEXT) {
            return NONE;
        }
        return switch (indicator.kind()) {
            case PROP -> PROPORTION;
            case RATE -> RATE;
            case RATIO, LEVEL, INDEX, SCORE, COUNT, STATUS, EVENT -> NONE;
        };
    }

    /** The 95 % interval in the unit of {@code value}, null if none can be made. */
    public @Nullable Interval interval(double value, double numerator, double denominator) {
        if (!(denominator > 0) || !(numerator >= 0)) {
            return null;
        }
        return switch (this) {
            case PROPORTION ->
                numerator <= denominator && denominator >= 1
                        ? Wilson.interval(numerator, denominator, Confidence.P95)
                                .times(100)
                        : null;
            case RATE -> rate(value, numerator, denominator);
            case NONE -> null;
        };
    }

    /**
     * How far from the common share or rate chance alone takes a place of this size, at 99.8 %, in the unit of the values;
     * null where there is no such limit.
     *
     * @param common all numerators ÷ all denominators
     * @param factor from numerator ÷ denominator to the unit of the values
     */
    @Nullable
    Interval limits(double common, double denominator, double factor) {
        return switch (this) {
            case PROPORTION ->
                common <= 1 && denominator >= FEWEST_CASES
                        ? FunnelLimits.proportion(common, denominator, Confidence.P998)
                                .times(factor)
                        : null;
            case RATE ->
                denominator > 0
                        ? FunnelLimits.rate(common, denominator, Confidence.P998)
                                .times(factor)
                        : null;
            case NONE -> null;
        };
    }

    /** The factor from events per size to the unit of the value is taken from the value itself. */
    private static @Nullable Interval rate(double value, double numerator, double denominator) {
        if (!(value > 0) || !(numerator > 0) || numerator != Math.rint(numerator)) {
            return null;
        }
        double factor = value / (numerator / denominator);
        return Byar.rate((long) numerator, denominator, Confidence.P95).times(factor);
    }

    /** Why a figure rests on too little to be compared or judged; null if it does not. */
    public @Nullable String tooSmall(double numerator, double denominator) {
        return switch (this) {
            case PROPORTION -> {
                if (Double.isNaN(denominator)) {
                    yield "未登记分子、分母，只列数值，不作比较";
                }
                yield denominator < FEWEST_CASES ? "样本少于 10 个，只列本地情况，不作比较、不判断趋势" : null;
            }
            case RATE -> numerator < FEWEST_EVENTS ? "事件少于 5 起，只列本地情况，不作比较、不判断趋势" : null;
            case NONE -> null;
        };
    }
}
