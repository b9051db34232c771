package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.List;
import org.qiangxian.workbook.Content;
import org.qiangxian.workbook.Line;

/**
 * The first rows of a table with all their figures, including columns that are not read, because neighbouring columns
 * help to interpret one.
 */
final class SampleRows {

    private static final int MOST = 200;
    private static final int WIDEST = 256;
    private static final int FEWEST = 5;
    /** The tolerance of a rounded sum; also the least share of the whole that the smaller part must have. */
    private static final double ROUNDED = 0.001;

    private static final double SHARE = 0.02;

    private final List<double[]> rows = new ArrayList<>();

    void add(Line line) {
        if (rows.size() == MOST) {
            return;
        }
        var figures = new double[Math.min(WIDEST, line.cells().size())];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = line.cell(i).content() instanceof Content.Figure figure
                    ? figure.value().doubleValue()
                    : Double.NaN;
        }
        rows.add(figures);
    }

    private double at(double[] row, int column) {
        return column < row.length ? row[column] : Double.NaN;
    }

    double[] column(int column) {
        return rows.stream().mapToDouble(row -> at(row, column)).toArray();
    }

    /** Whether two columns hold the same figures throughout, and not one figure only. */
    boolean same(int one, int other) {
        int both = 0;
        boolean differs = false;
        double first = Double.NaN;
        for (var row : rows) {
            double left = at(row, one);
            double right = at(row, other);
            if (Double.isNaN(left) || Double.isNaN(right)) {
                continue;
            }
            if (left != right) {
                return false;
            }
            differs |= both > 0 && left != first;
            first = both == 0 ? left : first;
            both++;
        }
        return both >= FEWEST && differs;
    }

    /** The column of {@code others} that sums with this one to a whole, and that whole; empty if there is none. */
    int[] whole(int part, List<Integer> others) {
        for (int rest : others) {
            for (int whole : others) {
                if (rest != part && whole != part && rest != whole && sums(part, rest, whole)) {
                    return new int[] {rest, whole};
                }
            }
        }
        return new int[0];
    }

    private boolean sums(int part, int rest, int whole) {
        int all = 0;
        for (var row : rows) {
            double left = at(row, part);
            double right = at(row, rest);
            double sum = at(row, whole);
            if (Double.isNaN(left + right + sum)) {
                continue;
            }
            all++;
            if (Math.abs(left + right - sum) > ROUNDED * Math.abs(sum)
                    || Math.min(Math.abs(left), Math.abs(right)) < SHARE * Math.abs(sum)) {
                return false;
            }
        }
        return all >= FEWEST;
    }
}
