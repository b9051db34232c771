package org.qiangxian.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a column, or a row, measures.
 *
 * @param head without unit, as printed
 * @param indicator absent if it is not in the catalogue
 * @param sure whether a careful person knows it from the head alone
 * @param low the least plausible figure, where the catalogue does not tell
 * @param high the greatest plausible figure
 * @param trait for the report
 */
record Measure(
        String head,
        Optional<Indicators.Indicator> indicator,
        Part part,
        boolean sure,
        Written unit,
        double low,
        double high,
        String trait) {

    static Measure of(Indicators.Indicator indicator, String head, Written unit, boolean sure, String trait) {
        return new Measure(head, Optional.of(indicator), Part.FIGURE, sure, unit, 0, 0, trait);
    }

    static Measure other(String head, String unit, double low, double high, int decimals, String trait) {
        return new Measure(
                head, Optional.empty(), Part.FIGURE, false, new Written(unit, 1, decimals, true), low, high, trait);
    }

    Measure called(String other) {
        return new Measure(other, indicator, part, sure, unit, low, high, trait);
    }

    Measure unsure() {
        return new Measure(head, indicator, part, false, unit, low, high, trait);
    }

    /** The figure as it is printed. */
    BigDecimal printed(Indicators indicators, String place, int year) {
        double value = high > 0
                ? low + (high - low) * Indicators.drawn(head + place + year)
                : indicators.plausible(indicator.orElseThrow(), place, year) / unit.factor();
        return BigDecimal.valueOf(value).setScale(unit.decimals(), RoundingMode.HALF_UP);
    }

    /** The printed figure in the indicator's own unit. */
    BigDecimal own(BigDecimal printed) {
        return printed.multiply(BigDecimal.valueOf(unit.factor()));
    }
}
