package org.qiangxian.comparison;

import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.edition.Uncertainty;
import org.qiangxian.statistics.Interval;

/** The interval a figure has on every page, for whoever writes it elsewhere. */
public final class Intervals {

    private Intervals() {}

    /** The 95 % interval in the unit of the indicator, null where its kind has none; {@code NaN} is a part not recorded. */
    public static @Nullable Interval of(Indicator indicator, double value, double numerator, double denominator) {
        return Uncertainty.of(indicator).interval(value, numerator, denominator);
    }
}
