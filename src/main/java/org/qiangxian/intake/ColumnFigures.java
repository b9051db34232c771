package org.qiangxian.intake;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.stream.IntStream;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.measurement.Possible;
import org.qiangxian.region.Region;

/** The values of one column in the order of the file, with the stored values of their places: some forty bytes each. */
final class ColumnFigures {

    private static final Verdict[] VERDICTS = Verdict.values();

    private final ColumnKey key;
    private final Indicator indicator;
    private double[] figures = new double[16];
    private double[] before = new double[16];
    private int[] rows = new int[16];
    private short[] columns = new short[16];
    private Region[] regions = new Region[16];
    private String[] periods = new String[16];
    private byte[] verdicts = new byte[16];
    private int size;
    private int impossible;
    private int aboveAll;

    ColumnFigures(ColumnKey key, Indicator indicator) {
        this.key = key;
        this.indicator = indicator;
    }

    /** @param stood the stored value of the place, of this period or the nearest; NaN where there is none */
    void add(FileValue reading, Verdict verdict, double stood) {
        if (size == figures.length) {
            grow();
        }
        var figure = reading.figure();
        figures[size] = figure == null ? Double.NaN : figure.doubleValue();
        before[size] = stood;
        rows[size] = reading.row();
        columns[size] = (short) reading.column();
        regions[size] = Objects.requireNonNull(reading.region());
        periods[size] = Objects.requireNonNull(reading.period());
        verdicts[size++] = (byte) verdict.ordinal();
        impossible += figure != null && !Possible.usual(indicator, figure) ? 1 : 0;
    }

    private void grow() {
        int wider = size * 2;
        figures = Arrays.copyOf(figures, wider);
        before = Arrays.copyOf(before, wider);
        rows = Arrays.copyOf(rows, wider);
        columns = Arrays.copyOf(columns, wider);
        regions = Arrays.copyOf(regions, wider);
        periods = Arrays.copyOf(periods, wider);
        verdicts = Arrays.copyOf(verdicts, wider);
    }

    /** Counts a figure that exceeds the population. */
    void aboveAll() {
        aboveAll++;
    }

    int aboveAllCount() {
        return aboveAll;
    }

    int impossible() {
        return impossible;
    }

    ColumnKey key() {
        return key;
    }

    Indicator indicator() {
        return indicator;
    }

    int size() {
        return size;
    }

    /** The figure at an index; NaN where the value has none. */
    double figure(int i) {
        return figures[i];
    }

    double before(int i) {
        return before[i];
    }

    int row(int i) {
        return rows[i];
    }

    int column(int i) {
        return columns[i];
    }

    Region region(int i) {
        return regions[i];
    }

    String period(int i) {
        return periods[i];
    }

    Verdict verdict(int i) {
        return VERDICTS[verdicts[i]];
    }

    void verdict(int i, Verdict now) {
        verdicts[i] = (byte) now.ordinal();
    }

    /** The indices with a figure. */
    IntStream present() {
        return IntStream.range(0, size).filter(i -> !Double.isNaN(figures[i]));
    }

    /** How many places have a figure. */
    int places() {
        var places = new HashSet<Region>();
        present().forEach(i -> places.add(regions[i]));
        return places.size();
    }
}
