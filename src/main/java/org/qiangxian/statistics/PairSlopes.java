package org.qiangxian.statistics;

/**
 * The slopes between all pairs of a yearly series, and how many of them rise and fall: the common basis of Mann-Kendall
 * and Theil–Sen, computed once into buffers that are reused for the next series.
 */
final class PairSlopes {

    private final double[] times;
    private final double[] values;
    private final double[] slopes;
    private int n;
    private int pairs;
    private int rising;
    private int falling;

    PairSlopes(int longest) {
        times = new double[longest];
        values = new double[longest];
        slopes = new double[longest * (longest - 1) / 2];
    }

    static PairSlopes of(double[] series, int from, int to) {
        var slopes = new PairSlopes(Math.max(0, to - from));
        slopes.read(series, from, to);
        return slopes;
    }

    /** Reads {@code series[from] … series[to - 1]}, one element for each year, skipping {@code NaN}. */
    void read(double[] series, int from, int to) {
        n = 0;
        for (int i = from; i < to; i++) {
            double value = series[i];
            if (Double.isInfinite(value)) {
                throw new IllegalArgumentException("Infinite value at " + i);
            }
            if (!Double.isNaN(value)) {
                times[n] = i;
                // −0 becomes 0, so that the sign of a difference is that of the numbers.
                values[n++] = value + 0.0;
            }
        }
        pair();
    }

    private void pair() {
        int at = 0;
        int down = 0;
        int up = 0;
        for (int i = 0; i < n; i++) {
            double value = values[i];
            double time = times[i];
            for (int j = i + 1; j < n; j++) {
                double difference = values[j] - value;
                down += Selection.isNegative(difference);
                up += Selection.isNegative(value - values[j]);
                slopes[at++] = difference / (times[j] - time);
            }
        }
        pairs = at;
        rising = up;
        falling = down;
    }

    int n() {
        return n;
    }

    int pairs() {
        return pairs;
    }

    /** Kendall's S: pairs that rise less pairs that fall. */
    int s() {
        return rising - falling;
    }

    boolean tied() {
        return rising + falling < pairs;
    }

    /** The sum of t(t − 1)(2t + 5) over all groups of t equal values; 0 without ties. */
    long tieTerm() {
        if (!tied()) {
            return 0;
        }
        long term = 0;
        for (int i = 0; i < n; i++) {
            long equal = 0;
            for (int j = 0; j < n; j++) {
                equal += values[j] == values[i] ? 1 : 0;
            }
            // Each of the t members of a group adds the t-th part of what the group adds.
            term += (equal - 1) * (2 * equal + 5);
        }
        return term;
    }

    /** The median slope; reorders the slopes but changes nothing else. Needs at least two values. */
    double median() {
        return Selection.median(slopes, pairs);
    }

    /** The slope at {@code rank} (from 0) in sorted order. */
    double select(int rank) {
        return Selection.select(slopes, pairs, rank);
    }
}
