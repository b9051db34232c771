package org.qiangxian.nation;

import java.util.Map;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.statistics.TrendDirection;

/**
 * How many unnamed places of a group have which word for an indicator.
 *
 * @param group the label of the group
 * @param counts by the word of the trend, for all four words
 */
public record Tally(IndicatorCode indicator, String group, Map<TrendDirection, Integer> counts) {

    public Tally {
        counts = Map.copyOf(counts);
    }

    /** How many places have a figure at all. */
    public int n() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(TrendDirection word) {
        return counts.getOrDefault(word, 0);
    }
}
