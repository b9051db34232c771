package org.qiangxian.finding;

import java.util.Optional;
import org.qiangxian.comparison.Row;
import org.qiangxian.statistics.Judgement;

/**
 * One finding with its evidence. The rule sets the standing among the peers (the 95 % interval against their median, the
 * middle half where there is no interval) beside the own trend:
 *
 * <table>
 * <caption>standing × trend</caption>
 * <tr><th></th><th>改善</th><th>无显著变化、数据不足</th><th>变差</th></tr>
 * <tr><td>好于同类</td><td>长板</td><td>长板</td><td>弱项</td></tr>
 * <tr><td>相近</td><td>–</td><td>–</td><td>弱项</td></tr>
 * <tr><td>差于同类</td><td>短板</td><td>短板</td><td>短板</td></tr>
 * </table>
 *
 * <p>Only indicators that are compared and whose 高于/低于 may carry good or bad take part (indicators.md §3.4); estimates of
 * a model and figures too small or withheld never do, because they are not compared or not the place's own.
 *
 * @param row the indicator with its figures
 * @param evidence the sentences that say why
 */
public record Finding(FindingKind kind, Row row, String evidence) {

    /** The finding of a row, empty where the rule says none. */
    static Optional<Finding> of(Row row) {
        var compared = row.compared();
        if (compared == null || row.modelled() || !row.indicator().judged()) {
            return Optional.empty();
        }
        var trend = row.trend();
        boolean worse = trend != null && trend.verdict() == Judgement.WORSENED;
        return FindingKind.of(compared.position(), row.indicator().direction(), worse)
                .map(kind -> new Finding(kind, row, Sentences.of(row)));
    }
}
