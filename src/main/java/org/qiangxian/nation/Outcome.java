package org.qiangxian.nation;

import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.finding.FindingKind;
import org.qiangxian.statistics.MethodVersion;
import org.qiangxian.statistics.Position;
import org.qiangxian.statistics.TrendDirection;

/**
 * What the analysis says of one unit on one indicator.
 *
 * @param method by which version of the methods; what two versions say is never set side by side
 * @param year of the latest figure of today's area; {@code value} in the indicator's unit
 * @param comparedYear of which year the standing is: the latest of which something is issued
 * @param direction the own trend; {@code slope} in units a year, {@code NaN} where there is none
 * @param position against the middle of the peers, null where it is not compared
 * @param peers how many of them hold a figure of that year; {@code median} their middle as shown, {@code NaN} for none
 * @param tooSmall whether the figure rests on too little to be compared or judged
 */
public record Outcome(
        MethodVersion method,
        IndicatorCode indicator,
        int year,
        int comparedYear,
        double value,
        TrendDirection direction,
        double slope,
        @Nullable Position position,
        @Nullable FindingKind finding,
        int peers,
        double lower,
        double median,
        double upper,
        boolean tooSmall) {

    /** The same for whoever may not see the peers. */
    Outcome alone() {
        return new Outcome(
                method,
                indicator,
                year,
                year,
                value,
                direction,
                slope,
                null,
                null,
                0,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                tooSmall);
    }
}
