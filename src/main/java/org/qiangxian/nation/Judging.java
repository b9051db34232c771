package org.qiangxian.nation;

import java.util.function.Function;
import org.qiangxian.finding.FindingKind;
import org.qiangxian.statistics.FalseDiscovery;
import org.qiangxian.statistics.Position;
import org.qiangxian.statistics.TrendMeaning;

/**
 * The findings of one unit after another, once all its indicators are computed: the rule of {@code finding.FindingRule}
 * over the arrays. One thread at a time.
 */
final class Judging {

    private final Grid grid;
    private final Outcomes[] outcomes;
    private final double[] probabilities;

    Judging(Grid grid, Outcomes[] outcomes) {
        this.grid = grid;
        this.outcomes = outcomes;
        this.probabilities = new double[outcomes.length];
    }

    /** Adds the findings of a unit to its results. */
    void one(int unit) {
        double apart = limit(of -> of.apart, unit);
        double declined = limit(of -> of.worsening, unit);
        for (int at = 0; at < outcomes.length; at++) {
            var own = outcomes[at];
            boolean stands = own.apart[unit] <= apart;
            boolean falls = own.worsening[unit] <= declined;
            if (stands || falls) {
                own.words[unit] = judged(at, own.words[unit], stands, falls);
            }
        }
    }

    private byte judged(int indicator, byte words, boolean stands, boolean falls) {
        var defined = grid.indicators().get(indicator);
        boolean worse = TrendMeaning.of(Column.polarity(defined), Words.direction(words)) == TrendMeaning.WORSENED;
        var position = stands ? Words.position(words).orElse(Position.SIMILAR) : Position.SIMILAR;
        return FindingKind.of(position, defined.direction(), worse, worse && falls)
                .map(kind -> Words.with(words, kind))
                .orElse(words);
    }

    private double limit(Function<Outcomes, double[]> of, int unit) {
        int m = 0;
        for (var each : outcomes) {
            double p = of.apply(each)[unit];
            if (!Double.isNaN(p)) {
                probabilities[m++] = p;
            }
        }
        return FalseDiscovery.limit(probabilities, m);
    }
}
