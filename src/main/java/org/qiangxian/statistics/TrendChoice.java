package org.qiangxian.statistics;

import org.qiangxian.statistics.OwnTrend.Evidence;
import org.qiangxian.statistics.OwnTrend.Falling;
import org.qiangxian.statistics.OwnTrend.Insufficient;
import org.qiangxian.statistics.OwnTrend.NoClearChange;
import org.qiangxian.statistics.OwnTrend.Reason;
import org.qiangxian.statistics.OwnTrend.Rising;

/** Puts the outcome of a {@link TrendScan} into the words of an {@link OwnTrend}, or says why there is none. */
final class TrendChoice {

    private TrendChoice() {}

    static OwnTrend of(TrendScan scan, double[] values, int start) {
        var evidence = new Evidence(
                scan.method(), scan.first(), scan.last(), scan.n(), scan.statistic(), scan.p(), scan.slope());
        return switch (scan.direction()) {
            case RISING -> new Rising(evidence);
            case FALLING -> new Falling(evidence);
            case NO_CLEAR_CHANGE -> new NoClearChange(evidence);
            case UNDECIDED -> insufficient(values, start, scan.n());
        };
    }

    private static Insufficient insufficient(double[] values, int start, int recent) {
        int after = count(values, start);
        if (after >= TrendScan.FEWEST) {
            return new Insufficient(Reason.TOO_FEW_RECENT, recent);
        }
        boolean enough = count(values, 0) >= TrendScan.FEWEST;
        return new Insufficient(enough ? Reason.BROKEN : Reason.TOO_FEW_VALUES, after);
    }

    private static int count(double[] values, int start) {
        int n = 0;
        for (int i = start; i < values.length; i++) {
            n += Double.isNaN(values[i]) ? 0 : 1;
        }
        return n;
    }
}
