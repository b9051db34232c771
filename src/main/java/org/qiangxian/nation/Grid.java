package org.qiangxian.nation;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.edition.Uncertainty;

/**
 * All yearly figures of all units in dense arrays: one block for each indicator, in it one row of years for each unit,
 * {@code NaN} where there is no figure. Indicators with intervals also have numerators and denominators, as 32-bit
 * floats: exact for counts up to 2²⁴, which no county exceeds; a block with a larger count is widened. A block is
 * allocated with its first figure.
 */
public final class Grid {

    private final List<Indicator> indicators;
    private final int units;
    private final int firstYear;
    private final int years;
    private final boolean[] counted;
    private final double[] @Nullable [] values;
    private final @Nullable Counts[] numerators;
    private final @Nullable Counts[] denominators;

    /** The shared block of all indicators without a figure. */
    private volatile double @Nullable [] none;

    /** An empty grid of {@code units} × the indicators × the years from {@code firstYear} on. */
    public Grid(int units, List<Indicator> indicators, int firstYear, int years) {
        this.indicators = List.copyOf(indicators);
        this.units = units;
        this.firstYear = firstYear;
        this.years = years;
        this.counted = new boolean[indicators.size()];
        for (int indicator = 0; indicator < counted.length; indicator++) {
            counted[indicator] = Uncertainty.of(indicators.get(indicator)) != Uncertainty.NONE;
        }
        this.values = new double[indicators.size()][];
        this.numerators = new Counts[indicators.size()];
        this.denominators = new Counts[indicators.size()];
    }

    private void make(int indicator) {
        values[indicator] = blank();
        if (counted(indicator)) {
            numerators[indicator] = new Counts(units * years);
            denominators[indicator] = new Counts(units * years);
        }
    }

    private double[] blank() {
        var block = new double[units * years];
        Arrays.fill(block, Double.NaN);
        return block;
    }

    /** Enters a figure of a unit's area of today; the counts are ignored where the indicator has no interval. */
    public void put(int unit, int indicator, int year, double value, double numerator, double denominator) {
        if (values[indicator] == null) {
            make(indicator);
        }
        int at = unit * years + year - firstYear;
        requireNonNull(values[indicator])[at] = value;
        if (counted(indicator)) {
            requireNonNull(numerators[indicator]).set(at, numerator);
            requireNonNull(denominators[indicator]).set(at, denominator);
        }
    }

    /**
     * Moves the figures into a grid of {@code years} years from {@code first} on, which must include all present years.
     * It moves block by block, so that never two whole grids are in memory; this grid is empty afterwards.
     */
    Grid over(int first, int years) {
        var wider = new Grid(units, indicators, first, years);
        for (int indicator = 0; indicator < values.length; indicator++) {
            if (values[indicator] != null) {
                wider.make(indicator);
                for (int unit = 0; unit < units; unit++) {
                    move(indicator, unit * this.years, wider, unit * years + firstYear - first);
                }
                values[indicator] = null;
                numerators[indicator] = null;
                denominators[indicator] = null;
            }
        }
        return wider;
    }

    /** Moves the years of one unit. */
    private void move(int indicator, int from, Grid wider, int to) {
        System.arraycopy(requireNonNull(values[indicator]), from, requireNonNull(wider.values[indicator]), to, years);
        for (int at = 0; counted(indicator) && at < years; at++) {
            requireNonNull(wider.numerators[indicator]).set(to + at, numerator(indicator, from + at));
            requireNonNull(wider.denominators[indicator]).set(to + at, denominator(indicator, from + at));
        }
    }

    boolean held(int unit, int indicator, int year) {
        return !Double.isNaN(block(indicator)[unit * years + year - firstYear]);
    }

    /** The figures of an indicator, unit by unit and in each year by year; not a copy. */
    public double[] block(int indicator) {
        var block = values[indicator];
        if (block == null) {
            block = none;
        }
        if (block == null) {
            block = blank();
            none = block;
        }
        return block;
    }

    /** The standard error of a figure, {@code NaN} where it has none or rests on too little. */
    double error(int indicator, int unit, int year) {
        int at = unit * years + year;
        return counted(indicator)
                ? Uncertainty.of(indicators.get(indicator))
                        .error(block(indicator)[at], numerator(indicator, at), denominator(indicator, at))
                : Double.NaN;
    }

    boolean counted(int indicator) {
        return counted[indicator];
    }

    double numerator(int indicator, int at) {
        return at(numerators[indicator], at);
    }

    double denominator(int indicator, int at) {
        return at(denominators[indicator], at);
    }

    private static double at(@Nullable Counts counts, int at) {
        return counts == null ? Double.NaN : counts.at(at);
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

    /** The number of cells of the grid. */
    public long cells() {
        return (long) indicators.size() * units * years;
    }

    /** The memory of the arrays in bytes. */
    public long bytes() {
        long bytes = 0;
        for (int indicator = 0; indicator < values.length; indicator++) {
            var block = values[indicator];
            bytes += block == null ? 0 : (long) block.length * Double.BYTES;
            bytes += bytes(numerators[indicator]) + bytes(denominators[indicator]);
        }
        return bytes;
    }

    private static long bytes(@Nullable Counts counts) {
        return counts == null ? 0 : counts.bytes();
    }
}
