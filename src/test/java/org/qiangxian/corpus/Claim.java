package org.qiangxian.corpus;

import java.math.BigDecimal;

/** What is true of one figure of a table. */
sealed interface Claim {

    /**
     * The figure means this.
     *
     * @param value in the indicator's own unit
     * @param sure whether a careful person would know without asking; otherwise a question is as good as the right
     *     value
     */
    record Means(String place, String indicator, String period, Part part, BigDecimal value, boolean sure)
            implements Claim {}

    /** The figure is nothing of the catalogue, or nobody could know what it is: whatever is stored from it is wrong. */
    record Nothing(String why) implements Claim {}
}
