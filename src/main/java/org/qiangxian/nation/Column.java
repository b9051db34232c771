package org.qiangxian.nation;

import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.Use;
import org.qiangxian.comparison.Uncertainty;
import org.qiangxian.finding.FindingKind;
import org.qiangxian.statistics.Direction;
import org.qiangxian.statistics.Interval;
import org.qiangxian.statistics.Judgement;
import org.qiangxian.statistics.Polarity;
import org.qiangxian.statistics.Position;
import org.qiangxian.statistics.QuartileBand;
import org.qiangxian.statistics.RecentTrend;
import org.qiangxian.statistics.TrendScan;

/**
 * Works through one indicator after another, unit by unit, in buffers of its own; by the same rules and the same primitives
 * as the page of a single city, which a test holds it to (R36, R42). One thread at a time.
 */
final class Column {

    private static final int MOST_PEERS = 1024;

    private final Grid grid;
    private final int[][] peers;
    private final int years;
    private final TrendScan scan;
    private final double[] series;
    private final double[] lower;
    private final double[] upper;
    private final double[] beside = new double[MOST_PEERS];

    /** What is known of the unit at hand. */
    private Direction direction = Direction.UNDECIDED;

    private double slope = Double.NaN;

    Column(Grid grid, int[][] peers) {
        this.grid = grid;
        this.peers = peers;
        this.years = grid.years();
        this.scan = new TrendScan(years);
        this.series = new double[years];
        this.lower = new double[years];
        this.upper = new double[years];
    }

    Outcomes of(int indicator) {
        var outcomes = new Outcomes(grid.units());
        var defined = grid.indicators().get(indicator);
        var uncertainty = Uncertainty.of(defined);
        var block = grid.block(indicator);
        for (int unit = 0; unit < grid.units(); unit++) {
            System.arraycopy(block, unit * years, series, 0, years);
            int latest = latest();
            if (latest >= 0) {
                one(unit, indicator, latest, defined, uncertainty, outcomes);
            }
        }
        return outcomes;
    }

    private int latest() {
        int at = years - 1;
        while (at >= 0 && Double.isNaN(series[at])) {
            at--;
        }
        return at;
    }

    private void one(
            int unit, int indicator, int latest, Indicator defined, Uncertainty uncertainty, Outcomes outcomes) {
        outcomes.latest[unit] = (byte) latest;
        if (defined.use() == Use.REFERENCE_ONLY) {
            outcomes.words[unit] = Words.of(Direction.UNDECIDED, null, null, false);
            return;
        }
        boolean counted = grid.counted(indicator);
        if (counted) {
            intervals(unit, indicator, uncertainty);
        }
        boolean tooSmall = counted && tooSmall(unit, indicator, latest, uncertainty);
        if (tooSmall) {
            direction = Direction.UNDECIDED;
            slope = Double.NaN;
        } else {
            trend(counted);
        }
        var position = tooSmall || !defined.comparable()
                ? null
                : position(unit, indicator, latest, defined, counted, outcomes);
        outcomes.slope[unit] = slope;
        outcomes.words[unit] = Words.of(direction, position, finding(defined, position), tooSmall);
    }

    private void intervals(int unit, int indicator, Uncertainty uncertainty) {
        for (int year = 0; year < years; year++) {
            int at = unit * years + year;
            var interval = Double.isNaN(series[year])
                    ? null
                    : uncertainty.interval(
                            series[year], grid.numerator(indicator, at), grid.denominator(indicator, at));
            lower[year] = interval == null ? Double.NaN : interval.lower();
            upper[year] = interval == null ? Double.NaN : interval.upper();
        }
    }

    private boolean tooSmall(int unit, int indicator, int latest, Uncertainty uncertainty) {
        int at = unit * years + latest;
        return uncertainty.tooSmall(grid.numerator(indicator, at), grid.denominator(indicator, at)) != null;
    }

    /** The choice of the test is that of {@link org.qiangxian.statistics.OwnTrend}. */
    private void trend(boolean counted) {
        if (counted && count() == RecentTrend.VALUES) {
            var recent = RecentTrend.of(series, lower, upper, 0, years);
            if (recent.isPresent()) {
                direction = recent.get().direction();
                slope = recent.get().slope();
                return;
            }
        }
        direction = scan.scan(series, 0, years);
        slope = scan.slope();
    }

    private int count() {
        int n = 0;
        for (double value : series) {
            n += Double.isNaN(value) ? 0 : 1;
        }
        return n;
    }

    private @Nullable Position position(
            int unit, int indicator, int latest, Indicator defined, boolean counted, Outcomes outcomes) {
        int n = 0;
        for (int peer : peers[unit]) {
            double value = grid.ofPeer(peer, indicator, latest);
            if (!Double.isNaN(value)) {
                beside[n++] = value;
            }
        }
        outcomes.peers[unit] = (byte) Math.min(n, Byte.MAX_VALUE);
        if (!(QuartileBand.sorting(beside, n) instanceof QuartileBand.Drawn band)) {
            return null;
        }
        int decimals = defined.decimals();
        double low = Rounding.halfUp(band.lower(), decimals);
        double middle = Rounding.halfUp(band.median(), decimals);
        double high = Rounding.halfUp(band.upper(), decimals);
        outcomes.lower[unit] = low;
        outcomes.median[unit] = middle;
        outcomes.upper[unit] = high;
        if (counted && !Double.isNaN(lower[latest])) {
            return new Interval(lower[latest], upper[latest]).against(middle);
        }
        double own = Rounding.halfUp(series[latest], decimals);
        return own < low ? Position.LOWER : own > high ? Position.HIGHER : Position.SIMILAR;
    }

    private @Nullable FindingKind finding(Indicator defined, @Nullable Position position) {
        if (position == null || defined.modelled() || !defined.judged()) {
            return null;
        }
        boolean worse = Judgement.of(polarity(defined.direction()), direction) == Judgement.WORSENED;
        return FindingKind.of(position, defined.direction(), worse).orElse(null);
    }

    private static Polarity polarity(org.qiangxian.catalogue.Direction direction) {
        return switch (direction) {
            case HIGHER -> Polarity.HIGHER_IS_BETTER;
            case LOWER -> Polarity.LOWER_IS_BETTER;
            case NONE -> Polarity.NONE;
        };
    }
}
