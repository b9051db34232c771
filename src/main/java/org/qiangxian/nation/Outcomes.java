package org.qiangxian.nation;

import java.util.Arrays;

/** The results of the analysis for one indicator over all units, in arrays: 52 bytes a unit. */
final class Outcomes {

    /** Year of the grid of the latest own figure, −1 for none. */
    final byte[] latest;

    /** Direction, position, finding and whether the figure is too small, see {@link Words}. */
    final byte[] words;

    /** How many years before the latest figure the compared one lies: the latest year of which something is issued. */
    final byte[] before;

    /** How many places of the group have a figure of that year. */
    final byte[] peers;

    /** The slope in units a year; {@code NaN} where no trend was computed. */
    final double[] slope;

    /** The quartiles and the median of the peers as shown; {@code NaN} where there is no band. */
    final double[] lower;

    final double[] median;
    final double[] upper;

    /**
     * The probability of such a standing among equal places; {@code NaN} where the rule of findings does not use it.
     */
    final double[] apart;

    /** The probability of such a change for the worse by chance; {@code NaN} likewise. */
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
