package org.qiangxian.nation;

import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.Use;
import org.qiangxian.comparison.Uncertainty;
import org.qiangxian.statistics.Judgement;
import org.qiangxian.statistics.Polarity;
import org.qiangxian.statistics.Position;
import org.qiangxian.statistics.RandomEffects;
import org.qiangxian.statistics.Rounding;
import org.qiangxian.statistics.TrendDirection;
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
    private final TrendScan scan = new TrendScan();
    private final double[] series;
    private final double[] seriesErrors;

    /** The standard errors of all figures of the indicator at hand; {@code NaN} for what rests on too little. */
    private final double[] errors;

    private final double[] beside = new double[MOST_PEERS];
    private final double[] besideErrors = new double[MOST_PEERS];
    private final double[] room = new double[MOST_PEERS];

    Column(Grid grid, int[][] peers) {
        this.grid = grid;
        this.peers = peers;
        this.years = grid.years();
        this.series = new double[years];
        this.seriesErrors = new double[years];
        this.errors = new double[grid.units() * years];
    }

    Outcomes of(int indicator) {
        var outcomes = new Outcomes(grid.units());
        var defined = grid.indicators().get(indicator);
        var block = grid.block(indicator);
        if (grid.counted(indicator)) {
            errors(indicator, block, Uncertainty.of(defined));
        }
        for (int unit = 0; unit < grid.units(); unit++) {
            int latest = latest(block, unit);
            if (latest >= 0) {
                one(unit, indicator, latest, defined, outcomes);
            }
        }
        return outcomes;
    }

    private void errors(int indicator, double[] block, Uncertainty kind) {
        for (int at = 0; at < block.length; at++) {
            errors[at] = Double.isNaN(block[at])
                    ? Double.NaN
                    : kind.error(block[at], grid.numerator(indicator, at), grid.denominator(indicator, at));
        }
    }

    private int latest(double[] block, int unit) {
        int at = years - 1;
        while (at >= 0 && Double.isNaN(block[unit * years + at])) {
            at--;
        }
        return at;
    }

    private void one(int unit, int indicator, int latest, Indicator defined, Outcomes outcomes) {
        outcomes.latest[unit] = (byte) latest;
        boolean counted = grid.counted(indicator);
        boolean tooLittle = counted && Double.isNaN(errors[unit * years + latest]);
        if (defined.use() == Use.REFERENCE_ONLY || tooLittle) {
            boolean said = tooLittle && defined.use() != Use.REFERENCE_ONLY;
            outcomes.words[unit] = Words.of(TrendDirection.UNDECIDED, null, null, said);
            return;
        }
        var direction = trend(unit, indicator, counted, defined.decimals());
        var position = defined.comparable() ? position(unit, indicator, latest, defined, outcomes) : null;
        outcomes.slope[unit] = scan.slope();
        outcomes.words[unit] = Words.of(direction, position, null, false);
        if (position != null && isJudged(defined)) {
            outcomes.worsening[unit] = direction == TrendDirection.UNDECIDED
                    ? Double.NaN
                    : Judgement.worsening(polarity(defined), scan.p(), scan.slope());
        } else {
            outcomes.apart[unit] = Double.NaN;
        }
    }

    private TrendDirection trend(int unit, int indicator, boolean counted, int decimals) {
        System.arraycopy(grid.block(indicator), unit * years, series, 0, years);
        if (!counted) {
            return scan.scan(series, 0, decimals);
        }
        System.arraycopy(errors, unit * years, seriesErrors, 0, years);
        for (int year = 0; year < years; year++) {
            series[year] = Double.isNaN(seriesErrors[year]) ? Double.NaN : series[year];
        }
        return scan.scan(series, seriesErrors, 0, decimals);
    }

    private @Nullable Position position(int unit, int indicator, int latest, Indicator defined, Outcomes outcomes) {
        int n = beside(unit, indicator, latest);
        outcomes.peers[unit] = (byte) Math.min(n, Byte.MAX_VALUE);
        var group = RandomEffects.of(beside, besideErrors, n, room);
        if (group == null) {
            return null;
        }
        int decimals = defined.decimals();
        outcomes.lower[unit] = Rounding.halfUp(group.band().lower(), decimals);
        outcomes.median[unit] = Rounding.halfUp(group.band().median(), decimals);
        outcomes.upper[unit] = Rounding.halfUp(group.band().upper(), decimals);
        int own = unit * years + latest;
        double error = grid.counted(indicator) ? errors[own] : Double.NaN;
        var standing = group.standing(grid.block(indicator)[own], error, decimals);
        outcomes.apart[unit] = n < RandomEffects.FEWEST_FOR_FINDINGS ? Double.NaN : standing.p();
        return standing.position();
    }

    /** Gathers the figures of the peers of a year that may be compared, and says how many there are. */
    private int beside(int unit, int indicator, int year) {
        var block = grid.block(indicator);
        boolean counted = grid.counted(indicator);
        int n = 0;
        for (int peer : peers[unit]) {
            int at = peer * years + year;
            double value = counted && Double.isNaN(errors[at]) ? Double.NaN : block[at];
            double error = counted ? errors[at] : Double.NaN;
            if (Double.isNaN(value)) {
                value = grid.former(peer, indicator, year);
                error = Double.isNaN(value) ? Double.NaN : grid.formerError(peer, indicator, year);
            }
            if (!Double.isNaN(value)) {
                besideErrors[n] = error;
                beside[n++] = value;
            }
        }
        return n;
    }

    /** Whether an indicator takes part in findings at all. */
    static boolean isJudged(Indicator indicator) {
        return !indicator.modelled() && indicator.judged();
    }

    static Polarity polarity(Indicator indicator) {
        return switch (indicator.direction()) {
            case HIGHER -> Polarity.HIGHER_IS_BETTER;
            case LOWER -> Polarity.LOWER_IS_BETTER;
            case NONE -> Polarity.NONE;
        };
    }
}
