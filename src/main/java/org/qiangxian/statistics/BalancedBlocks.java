package org.qiangxian.statistics;

import java.util.Arrays;

/**
 * Divides places into blocks of nearly equal size whose members have similar characteristics.
 *
 * <p>Method: a set is cut in two of the sizes its blocks need, each half again, until every part is a block. A cut goes
 * across the principal axis of the set, then across the line between the centres of the two halves until nothing moves
 * any more (2-means with fixed sizes). Equal projections go by position, so that the same places give the same blocks.
 *
 * <p>Reference: balanced splits as in J. L. Bentley, Multidimensional binary search trees, CACM 18 (1975) 509–517; the
 * sizes as in microaggregation (J. Domingo-Ferrer, J. M. Mateo-Sanz, IEEE TKDE 14 (2002) 189–201).
 */
public final class BalancedBlocks {

    private static final int STEPS = 30;

    private final double[][] places;
    private final int least;
    private final int most;
    private final int[] block;
    private int blocks;

    private BalancedBlocks(double[][] places, int least, int most) {
        this.places = places;
        this.least = least;
        this.most = most;
        this.block = new int[places.length];
    }

    /**
     * The number of the block of each place, from 0.
     *
     * @param places each with its variables on one scale, none {@code NaN}
     * @param least the fewest places of a block; {@code most} the most, which is passed where both cannot be kept
     * @return all 0 where the places are fewer than two blocks
     */
    public static int[] of(double[][] places, int least, int most) {
        var made = new BalancedBlocks(places, least, most);
        var all = new Integer[places.length];
        Arrays.setAll(all, at -> at);
        made.divide(all, made.count(places.length));
        return made.block;
    }

    /** The number of blocks of about the middle size for that many places. */
    private int count(int size) {
        int wanted = (int) Math.round(2.0 * size / (least + most));
        int greatest = Math.max(1, size / least);
        return Math.clamp(wanted, Math.min(greatest, (size + most - 1) / most), greatest);
    }

    private void divide(Integer[] set, int into) {
        if (into == 1) {
            for (int place : set) {
                block[place] = blocks;
            }
            blocks++;
            return;
        }
        int left = into / 2;
        int right = into - left;
        int first = (int)
                Math.clamp(Math.round((double) set.length * left / into), least * left, set.length - least * right);
        cut(set, first);
        divide(Arrays.copyOfRange(set, 0, first), left);
        divide(Arrays.copyOfRange(set, first, set.length), right);
    }

    /** Moves the {@code first} places that belong together to the front. */
    private void cut(Integer[] set, int first) {
        order(set, axis(set));
        for (int step = 0; step < STEPS; step++) {
            var before = set.clone();
            var from = mean(set, 0, first);
            var to = mean(set, first, set.length);
            for (int v = 0; v < from.length; v++) {
                to[v] -= from[v];
            }
            order(set, to);
            Arrays.sort(set, 0, first);
            Arrays.sort(set, first, set.length);
            Arrays.sort(before, 0, first);
            if (Arrays.equals(before, 0, first, set, 0, first)) {
                return;
            }
        }
    }

    private void order(Integer[] set, double[] direction) {
        var projected = new double[places.length];
        for (int place : set) {
            double sum = 0;
            for (int v = 0; v < direction.length; v++) {
                sum += direction[v] * places[place][v];
            }
            projected[place] = sum;
        }
        Arrays.sort(set, (a, b) -> {
            int by = Double.compare(projected[a], projected[b]);
            return by == 0 ? Integer.compare(a, b) : by;
        });
    }

    private double[] mean(Integer[] set, int from, int until) {
        var mean = new double[places[set[0]].length];
        for (int at = from; at < until; at++) {
            for (int v = 0; v < mean.length; v++) {
                mean[v] += places[set[at]][v] / (until - from);
            }
        }
        return mean;
    }

    /** The direction in which the set reaches farthest, by power iteration on its covariances. */
    private double[] axis(Integer[] set) {
        var mean = mean(set, 0, set.length);
        int size = mean.length;
        var covariance = new double[size][size];
        for (int place : set) {
            for (int a = 0; a < size; a++) {
                for (int b = 0; b < size; b++) {
                    covariance[a][b] += (places[place][a] - mean[a]) * (places[place][b] - mean[b]);
                }
            }
        }
        var axis = new double[size];
        for (int v = 0; v < size; v++) {
            axis[v] = covariance[v][v] + (v + 1) * Double.MIN_NORMAL;
        }
        for (int step = 0; step < STEPS; step++) {
            var next = new double[size];
            double norm = 0;
            for (int a = 0; a < size; a++) {
                for (int b = 0; b < size; b++) {
                    next[a] += covariance[a][b] * axis[b];
                }
                norm += next[a] * next[a];
            }
            if (!(norm > 0)) {
                return axis;
            }
            for (int v = 0; v < size; v++) {
                axis[v] = next[v] / Math.sqrt(norm);
            }
        }
        return axis;
    }
}
