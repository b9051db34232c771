package org.qiangxian.nation;

import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.finding.FindingKind;
import org.qiangxian.statistics.MethodVersion;
import org.qiangxian.statistics.Position;
import org.qiangxian.statistics.TrendDirection;

/**
 * The result of the analysis for one unit on one indicator.
 *
 * @param method the version of the methods; results of two versions are never compared
 * @param year of the latest figure of today's area; {@code value} in the indicator's unit
 * @param comparedYear the year of the standing: the latest one with an issue
 * @param direction the unit's own trend; {@code slope} in units a year, {@code NaN} where there is none
 * @param position against the middle of the peers, null where it is not compared
 * @param peers how many of them have a figure of that year; {@code median} as shown, {@code NaN} for none
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

    /** The same without peers, for readers who may not see them. */
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
