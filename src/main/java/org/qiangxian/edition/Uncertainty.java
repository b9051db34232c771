package org.qiangxian.edition;

import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Dimension;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.statistics.Byar;
import org.qiangxian.statistics.Confidence;
import org.qiangxian.statistics.FunnelLimits;
import org.qiangxian.statistics.Interval;
import org.qiangxian.statistics.Wilson;

/**
 * How certain a figure of some kind is. Censuses and other full counts have no interval here: places differ in them not
 * by chance, and an interval of a few hundredths of a point would call every difference significant.
 */
public enum Uncertainty {
    /** A share of cases: Wilson. */
    PROPORTION,
    /** Events per size: Byar. */
    RATE,
    NONE;

    private static final double FEWEST_CASES = 10;
    private static final double FEWEST_EVENTS = 5;

    /** The uncertainty of an indicator, by its kind (indicators.md §3.4). */
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
     * The 99.8 % limits within which chance explains the distance of a place of this size from the common share or
     * rate, as fractions; null where there are none.
     *
     * @param common all numerators ÷ all denominators
     */
    public @Nullable Interval limits(double common, double denominator) {
        return switch (this) {
            case PROPORTION ->
                common <= 1 && denominator >= FEWEST_CASES
                        ? FunnelLimits.proportion(common, denominator, Confidence.P998)
                        : null;
            case RATE -> denominator > 0 ? FunnelLimits.rate(common, denominator, Confidence.P998) : null;
            case NONE -> null;
        };
    }

    /**
     * The interval of a rate; the factor from events per size to the unit of the value follows from the value itself.
     */
    private static @Nullable Interval rate(double value, double numerator, double denominator) {
        if (!(value > 0) || !(numerator > 0) || numerator != Math.rint(numerator)) {
            return null;
        }
        double factor = value / (numerator / denominator);
        return Byar.rate((long) numerator, denominator, Confidence.P95).times(factor);
    }

    /**
     * Why a figure rests on too few cases to be compared or judged; null if it does not. A share or rate without an
     * interval is not compared either, because its uncertainty is unknown.
     */
    public @Nullable TooLittle tooLittle(double value, double numerator, double denominator) {
        if (this == NONE) {
            return null;
        }
        if (this == RATE && numerator < FEWEST_EVENTS && denominator > 0) {
            return TooLittle.FEW_EVENTS;
        }
        if (interval(value, numerator, denominator) == null) {
            return TooLittle.UNCOUNTED;
        }
        return this == PROPORTION && denominator < FEWEST_CASES ? TooLittle.FEW_CASES : null;
    }

    /** The standard error of a figure, {@code NaN} where it has none or rests on too little. */
    public double error(double value, double numerator, double denominator) {
        if (tooLittle(value, numerator, denominator) != null) {
            return Double.NaN;
        }
        var interval = interval(value, numerator, denominator);
        return interval == null ? Double.NaN : interval.standardError();
    }

    /** The variance that chance explains for a place of this size around the common share or rate, in fractions. */
    public double chance(double common, double denominator) {
        return switch (this) {
            case PROPORTION -> common * (1 - common) / denominator;
            case RATE -> common / denominator;
            case NONE -> 0;
        };
    }
}
