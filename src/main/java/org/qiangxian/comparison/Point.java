package org.qiangxian.comparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qiangxian.edition.TooLittle;
import org.qiangxian.edition.Uncertainty;
import org.qiangxian.measurement.Reading;
import org.qiangxian.measurement.Value;
import org.qiangxian.statistics.Interval;

/**
 * One year of a city's own series.
 *
 * @param value in the indicator's unit
 * @param interval the 95 % interval, null where none can be made
 * @param joined whether the area was today's, so that the figure may be set beside the latest one
 * @param tooLittle why it rests on too little to be compared or judged, null if it does not
 * @param from the value with its provenance, under the code its source used
 */
public record Point(
        int year,
        double value,
        @Nullable Interval interval,
        boolean joined,
        @Nullable TooLittle tooLittle,
        Value from) {

    static Point of(Value from, Reading.Measured measured, boolean joined, Uncertainty uncertainty) {
        double value = measured.value().doubleValue();
        double numerator = number(measured.numerator());
        double denominator = number(measured.denominator());
        return new Point(
                from.year(),
                value,
                uncertainty.interval(value, numerator, denominator),
                joined,
                uncertainty.tooLittle(value, numerator, denominator),
                from);
    }

    private static double number(@Nullable BigDecimal figure) {
        return figure == null ? Double.NaN : figure.doubleValue();
    }
}
