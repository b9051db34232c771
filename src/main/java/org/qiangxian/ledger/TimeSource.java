package org.qiangxian.ledger;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/** Contributed by a module that knows how long units, never persons, really took. */
public interface TimeSource {

    /**
     * Minutes from opening to sending, one for each thing a city finished in a year, in an order that identifies
     * nobody.
     *
     * @param recommender only of the cities of this body; null for all
     * @param fictional of 示例省, or of real places
     */
    List<Double> minutes(int year, @Nullable RegionCode recommender, boolean fictional);

    /**
     * Minutes by the form that was answered, as {@link Duty#form} names it, of real places alone.
     *
     * @param year the year of the duties, and for recurring forms also earlier years
     */
    default Map<String, List<Double>> byForm(int year) {
        return Map.of();
    }
}
