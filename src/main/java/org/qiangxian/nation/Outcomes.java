package org.qiangxian.nation;

import java.util.Arrays;

/** What the analysis found of one indicator over all units, in arrays: 52 bytes a unit. */
final class Outcomes {

    /** Year of the grid of the latest own figure, −1 for none. */
    final byte[] latest;

    /** Direction, position, finding and whether the figure is too small, see {@link Words}. */
    final byte[] words;

    /** How many years before the latest figure the compared one lies: the latest year of which something is issued. */
    final byte[] before;

    /** How many places of the group hold a figure of that year. */
    final byte[] peers;

    /** Units a year, {@code NaN} where no trend was computed. */
    final double[] slope;

    /** The quarters and the middle of the peers as they are shown, {@code NaN} where there is no band. */
    final double[] lower;

    final double[] median;
    final double[] upper;

    /** The probability of such a standing among places that are alike, {@code NaN} where the rule of findings does not ask. */
    final double[] apart;

    /** The probability of such a change for the worse by chance, {@code NaN} likewise. */
    final double[] worsening;

    Outcomes(int units) {
        latest = new byte[units];
        words = new byte[units];
        before = new byte[units];
        peers = new byte[units];
        slope = new double[units];
        lower = new double[units];
        median = new double[units];
        upper = new double[units];
        apart = new double[units];
        worsening = new double[units];
        Arrays.fill(latest, (byte) -1);
        for (var each : new double[][] {slope, lower, median, upper, apart, worsening}) {
            Arrays.fill(each, Double.NaN);
        }
    }

    static long bytes(int units) {
        return units * (4L + 6 * Double.BYTES);
    }
}
