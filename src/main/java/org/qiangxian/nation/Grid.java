package org.qiangxian.nation;

import java.util.Arrays;
import java.util.List;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.edition.Uncertainty;

/**
 * All yearly figures of all units: dense, one block an indicator, in it a row of years a unit, {@code NaN} where there is
 * none. Numerators and denominators stand beside the indicators that have intervals, as 32-bit floats: exact for counts
 * up to 2²⁴, which no county exceeds; where one is not exact its block is widened.
 */
public final class Grid {

    private final List<Indicator> indicators;
    private final int units;
    private final int firstYear;
    private final int years;
    private final double[][] values;
    private final Counts[] numerators;
    private final Counts[] denominators;

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

    /** The same figures in a grid of {@code years} years from {@code first} on, which hold all that there are so far. */
    Grid over(int first, int years) {
        var wider = new Grid(units, indicators, first, years);
        for (int indicator = 0; indicator < values.length; indicator++) {
            for (int unit = 0; unit < units; unit++) {
                int from = unit * this.years;
                int to = unit * years + firstYear - first;
                System.arraycopy(values[indicator], from, wider.values[indicator], to, this.years);
                for (int at = 0; counted(indicator) && at < this.years; at++) {
                    wider.numerators[indicator].set(to + at, numerator(indicator, from + at));
                    wider.denominators[indicator].set(to + at, denominator(indicator, from + at));
                }
            }
        }
        return wider;
    }

    boolean held(int unit, int indicator, int year) {
        return !Double.isNaN(values[indicator][unit * years + year - firstYear]);
    }

    /** The figures of an indicator, unit by unit and in each year by year; not a copy. */
    public double[] block(int indicator) {
        return values[indicator];
    }

    /** The standard error of a figure, {@code NaN} where it has none or rests on too little. */
    double error(int indicator, int unit, int year) {
        int at = unit * years + year;
        return counted(indicator)
                ? Uncertainty.of(indicators.get(indicator))
                        .error(values[indicator][at], numerator(indicator, at), denominator(indicator, at))
                : Double.NaN;
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
