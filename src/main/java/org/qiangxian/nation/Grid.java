package org.qiangxian.nation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.comparison.Uncertainty;

/**
 * All yearly figures of all units: dense, one block an indicator, in it a row of years a unit, {@code NaN} where there is
 * none. Numerators and denominators stand beside the indicators that have intervals, as 32-bit floats: exact for counts
 * up to 2²⁴, which no county exceeds; where one is not exact its block is widened.
 *
 * <p>The figures a unit had while its area was another stand apart with their standard errors: peers are counted with them,
 * the unit's own series never is.
 */
public final class Grid {

    private final List<Indicator> indicators;
    private final int units;
    private final int firstYear;
    private final int years;
    private final double[][] values;
    private final Counts[] numerators;
    private final Counts[] denominators;
    private final Map<Long, Former> former = new HashMap<>();

    /** An empty grid of {@code units} × the indicators × the years from {@code firstYear} on. */
    public Grid(int units, List<Indicator> indicators, int firstYear, int years) {
        this.indicators = List.copyOf(indicators);
        this.units = units;
        this.firstYear = firstYear;
        this.years = years;
        this.values = new double[indicators.size()][units * years];
        this.numerators = new Counts[indicators.size()];
        this.denominators = new Counts[indicators.size()];
        for (int indicator = 0; indicator < values.length; indicator++) {
            Arrays.fill(values[indicator], Double.NaN);
            if (Uncertainty.of(indicators.get(indicator)) != Uncertainty.NONE) {
                numerators[indicator] = new Counts(units * years);
                denominators[indicator] = new Counts(units * years);
            }
        }
    }

    /** Takes in a figure of a unit's area of today; the counts are passed over where the indicator has no interval. */
    public void put(int unit, int indicator, int year, double value, double numerator, double denominator) {
        int at = unit * years + year - firstYear;
        values[indicator][at] = value;
        if (numerators[indicator] != null) {
            numerators[indicator].set(at, numerator);
            denominators[indicator].set(at, denominator);
        }
    }

    /** The figures of a former area by year, {@code NaN} for none. */
    private record Former(double[] values, double[] errors) {}

    /** Takes in a figure of the area a unit had at the census and has no longer, unless it rests on too little. */
    void putFormer(int unit, int indicator, int year, double value, double numerator, double denominator) {
        var kind = Uncertainty.of(indicators.get(indicator));
        if (kind.tooLittle(value, numerator, denominator) == null) {
            var own = former.computeIfAbsent(key(unit, indicator), _ -> new Former(nan(years), nan(years)));
            own.values()[year - firstYear] = value;
            own.errors()[year - firstYear] = kind.error(value, numerator, denominator);
        }
    }

    private static double[] nan(int length) {
        var values = new double[length];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    private long key(int unit, int indicator) {
        return (long) unit * indicators.size() + indicator;
    }

    boolean held(int unit, int indicator, int year) {
        return !Double.isNaN(values[indicator][unit * years + year - firstYear]);
    }

    /** The figures of an indicator, unit by unit and in each year by year; not a copy. */
    public double[] block(int indicator) {
        return values[indicator];
    }

    /** The figure a unit had in a year of the grid while its area was another, {@code NaN} for none. */
    double former(int unit, int indicator, int year) {
        var own = former.isEmpty() ? null : former.get(key(unit, indicator));
        return own == null ? Double.NaN : own.values()[year];
    }

    /** Its standard error. */
    double formerError(int unit, int indicator, int year) {
        var own = former.get(key(unit, indicator));
        return own == null ? Double.NaN : own.errors()[year];
    }

    boolean counted(int indicator) {
        return numerators[indicator] != null;
    }

    double numerator(int indicator, int at) {
        return numerators[indicator].at(at);
    }

    double denominator(int indicator, int at) {
        return denominators[indicator].at(at);
    }

    List<Indicator> indicators() {
        return indicators;
    }

    int units() {
        return units;
    }

    int firstYear() {
        return firstYear;
    }

    int years() {
        return years;
    }

    /** How many figures the grid has room for. */
    public long cells() {
        return (long) indicators.size() * units * years;
    }

    /** What the arrays take, bytes. */
    public long bytes() {
        long bytes = cells() * Double.BYTES;
        for (int indicator = 0; indicator < values.length; indicator++) {
            if (counted(indicator)) {
                bytes += numerators[indicator].bytes() + denominators[indicator].bytes();
            }
        }
        return bytes;
    }
}
