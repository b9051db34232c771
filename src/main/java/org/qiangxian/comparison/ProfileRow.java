package org.qiangxian.comparison;

import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;

/**
 * One indicator of a profile.
 *
 * @param own the city's own latest figure, null where it has none
 * @param absent why there is no own figure, empty where there is one
 * @param trend how the city moved, null where no trend is asked for
 * @param spark the shape of the own series, null where the years are too few
 * @param modelled whether the figures are estimates of a model, which stands beside every word made from them
 */
public record ProfileRow(
        Indicator indicator,
        @Nullable Own own,
        String absent,
        Against against,
        @Nullable Trend trend,
        @Nullable Spark spark,
        boolean modelled) {

    /**
     * An own figure.
     *
     * @param figure as it is printed, without unit
     * @param note what stands beside the year, such as an older area; may be empty
     */
    public record Own(String figure, int year, String source, String note) {}

    public Against.@Nullable Compared compared() {
        return against instanceof Against.Compared compared ? compared : null;
    }

    /** Why it is not compared, empty if it is. */
    public String reason() {
        return against instanceof Against.NotCompared not ? not.reason() : "";
    }
}
