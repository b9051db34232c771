package org.qiangxian.statistics;

import org.qiangxian.statistics.OwnTrend.Evidence;
import org.qiangxian.statistics.OwnTrend.Falling;
import org.qiangxian.statistics.OwnTrend.Insufficient;
import org.qiangxian.statistics.OwnTrend.Method;
import org.qiangxian.statistics.OwnTrend.NoClearChange;
import org.qiangxian.statistics.OwnTrend.Reason;
import org.qiangxian.statistics.OwnTrend.Rising;

/** Chooses the test of an {@link OwnTrend} by the rule stated there and puts its outcome into words. */
final class TrendChoice {

    private TrendChoice() {}

    static OwnTrend of(double[] values, int start) {
        int n = count(values, start);
        return n < TrendScan.FEWEST ? insufficient(values, n) : steady(values, start);
    }

    static OwnTrend of(double[] values, double[] lower, double[] upper, int start) {
        if (count(values, start) != RecentTrend.VALUES) {
            return of(values, start);
        }
        return RecentTrend.of(values, lower, upper, start, values.length)
                .map(TrendChoice::recent)
                .orElseGet(() -> of(values, start));
    }

    private static OwnTrend insufficient(double[] values, int n) {
        boolean enough = count(values, 0) >= TrendScan.FEWEST;
        return new Insufficient(enough ? Reason.BROKEN : Reason.TOO_FEW_VALUES, n);
    }

    private static OwnTrend steady(double[] values, int start) {
        var scan = new TrendScan(values.length - start);
        var direction = scan.scan(values, start, values.length);
        var method = scan.exact() ? Method.MANN_KENDALL_EXACT : Method.MANN_KENDALL_NORMAL;
        int first = next(values, start, 1);
        int last = next(values, values.length - 1, -1);
        return said(direction, new Evidence(method, first, last, scan.n(), scan.s(), scan.p(), scan.slope()));
    }

    private static OwnTrend recent(RecentTrend trend) {
        var evidence = new Evidence(
                Method.WEIGHTED_LINE,
                trend.first(),
                trend.last(),
                RecentTrend.VALUES,
                trend.chiSquared(),
                trend.p(),
                trend.slope());
        return said(trend.direction(), evidence);
    }

    private static OwnTrend said(Direction direction, Evidence evidence) {
        return switch (direction) {
            case RISING -> new Rising(evidence);
            case FALLING -> new Falling(evidence);
            case NO_CLEAR_CHANGE -> new NoClearChange(evidence);
            case UNDECIDED -> new Insufficient(Reason.TOO_FEW_VALUES, evidence.n());
        };
    }

    private static int count(double[] values, int start) {
        int n = 0;
        for (int i = start; i < values.length; i++) {
            n += Double.isNaN(values[i]) ? 0 : 1;
        }
        return n;
    }

    private static int next(double[] values, int start, int step) {
        int i = start;
        while (Double.isNaN(values[i])) {
            i += step;
        }
        return i;
    }
}
