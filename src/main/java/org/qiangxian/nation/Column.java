package org.qiangxian.nation;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.Use;
import org.qiangxian.edition.Uncertainty;
import org.qiangxian.statistics.Polarity;
import org.qiangxian.statistics.Position;
import org.qiangxian.statistics.RandomEffects;
import org.qiangxian.statistics.TrendDirection;
import org.qiangxian.statistics.TrendMeaning;
import org.qiangxian.statistics.TrendScan;

/**
 * Works through one indicator after another, unit by unit, in buffers of its own; by the same rules and primitives as
 * the page of a single city, as a test checks (R36, R42). One thread at a time.
 */
final class Column {

    /** By how many years a compared figure may be older than the latest one, as on the page of a city. */
    private static final int OLDEST = 3;

    private final Grid grid;
    private final Groups groups;
    private final int years;
    private final TrendScan scan = new TrendScan();
    private final double[] series;
    private final double[] seriesErrors;

    /** The standard errors of all figures of the present indicator; {@code NaN} for figures that rest on too little. */
    private final double[] errors;

    private Groups.@Nullable Of beside;

    Column(Grid grid, Groups groups) {
        this.grid = grid;
        this.groups = groups;
        this.years = grid.years();
        this.series = new double[years];
        this.seriesErrors = new double[years];
        this.errors = new double[grid.units() * years];
    }

    Outcomes of(int indicator) {
        var outcomes = new Outcomes(grid.units());
        beside = groups.of(indicator);
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
                    : TrendMeaning.worsening(polarity(defined), scan.p(), scan.slope());
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
        int year = latest;
        var group = beside(unit, indicator, year, defined.decimals());
        while (group == null && year > 0 && latest - year < OLDEST) {
            year--;
            group = beside(unit, indicator, year, defined.decimals());
        }
        if (group == null) {
            return null;
        }
        outcomes.before[unit] = (byte) (latest - year);
        outcomes.peers[unit] = (byte) Math.min(group.n(), Byte.MAX_VALUE);
        outcomes.lower[unit] = group.lower();
        outcomes.median[unit] = group.median();
        outcomes.upper[unit] = group.upper();
        outcomes.apart[unit] = group.n() <= RandomEffects.FEWEST_FOR_FINDINGS
                ? Double.NaN
                : group.standing().p();
        return group.standing().position();
    }

    /** The group of the latest year in which the unit has a comparable figure; null where there is none. */
    private Groups.@Nullable Beside beside(int unit, int indicator, int year, int decimals) {
        int at = unit * years + year;
        double figure = grid.block(indicator)[at];
        double error = grid.counted(indicator) ? errors[at] : Double.NaN;
        return Double.isNaN(figure) || grid.counted(indicator) && Double.isNaN(error)
                ? null
                : requireNonNull(beside).beside(unit, year, figure, error, decimals);
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
