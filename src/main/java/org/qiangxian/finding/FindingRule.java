package org.qiangxian.finding;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.qiangxian.comparison.ProfileRow;
import org.qiangxian.statistics.FalseDiscovery;
import org.qiangxian.statistics.Position;
import org.qiangxian.statistics.RandomEffects;
import org.qiangxian.statistics.TrendMeaning;

/**
 * The rule of findings (R36). Of all indicators of a city it takes those that are compared and whose 高于/低于 may carry good or
 * bad (indicators.md §3.4), never estimates of a model, and asks two questions of all of them together, each answered by
 * {@link FalseDiscovery}: which stand apart from the peers (by the z of {@link RandomEffects}, beside ten others or more, said
 * 高于 or 低于), and which declined (by the one-sided probability of the own trend, said 变差).
 *
 * <table>
 * <caption>found beside the peers × own trend</caption>
 * <tr><th></th><th>no 变差</th><th>变差, not found</th><th>变差, found</th></tr>
 * <tr><td>better</td><td>长板</td><td>–</td><td>弱项</td></tr>
 * <tr><td>not found</td><td>–</td><td>–</td><td>弱项</td></tr>
 * <tr><td>worse</td><td>短板</td><td>短板</td><td>短板</td></tr>
 * </table>
 */
public final class FindingRule {

    /**
     * The mean number of findings for a city that in truth is like its group and does not change, with sixty indicators
     * whose years have an autocorrelation of 0.3: the calibration of {@code docs/statistics.md}, which a test confirms.
     */
    public static final double BY_CHANCE = 0.6;

    private FindingRule() {}

    /** What was found among the indicators of one city. */
    static FoundIn in(List<ProfileRow> rows) {
        var judged = rows.stream().filter(FindingRule::isJudged).toList();
        double apart = limit(judged, FindingRule::apart);
        double declined = limit(judged, FindingRule::worsening);
        var findings = judged.stream()
                .flatMap(row ->
                        kind(row, apart, declined).map(kind -> new Finding(kind, row, Sentences.of(row))).stream())
                .toList();
        return new FoundIn(findings, judged.size());
    }

    private static boolean isJudged(ProfileRow row) {
        return row.compared() != null && !row.modelled() && row.indicator().judged();
    }

    private static double limit(List<ProfileRow> rows, ToDoubleFunction<ProfileRow> probability) {
        return FalseDiscovery.limit(rows.stream()
                .mapToDouble(probability)
                .filter(p -> !Double.isNaN(p))
                .toArray());
    }

    private static double apart(ProfileRow row) {
        var compared = requireNonNull(row.compared());
        return compared.peers().n() <= RandomEffects.FEWEST_FOR_FINDINGS
                ? Double.NaN
                : compared.standing().p();
    }

    private static double worsening(ProfileRow row) {
        var trend = row.trend();
        return trend == null ? Double.NaN : trend.worsening();
    }

    private static Optional<FindingKind> kind(ProfileRow row, double apart, double declined) {
        var compared = requireNonNull(row.compared());
        var position = apart(row) <= apart ? compared.position() : Position.SIMILAR;
        var trend = row.trend();
        boolean worse = trend != null && trend.verdict() == TrendMeaning.WORSENED;
        return FindingKind.of(position, row.indicator().direction(), worse, worse && worsening(row) <= declined);
    }
}
