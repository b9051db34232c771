package org.qiangxian.nation;

import java.util.Arrays;

/** What the analysis found of one indicator over all units, in arrays: 35 bytes a unit. */
final class Outcomes {

    /** Year of the grid of the latest own figure, −1 for none. */
    final byte[] latest;

    /** Direction, position, finding and whether the figure is too small, see {@link Words}. */
    final byte[] words;

    /** How many peers hold a figure of that year. */
    final byte[] peers;

    /** Units a year, {@code NaN} where no trend was computed. */
    final double[] slope;

    /** The quarters and the middle of the peers as they are shown, {@code NaN} where there is no band. */
    final double[] lower;

    final double[] median;
    final double[] upper;

    Outcomes(int units) {
        latest = new byte[units];
        words = new byte[units];
        peers = new byte[units];
        slope = new double[units];
        lower = new double[units];
        median = new double[units];
        upper = new double[units];
        Arrays.fill(latest, (byte) -1);
        for (var each : new double[][] {slope, lower, median, upper}) {
            Arrays.fill(each, Double.NaN);
        }
    }

    static long bytes(int units) {
        return units * (3L + 4 * Double.BYTES);
    }
}
