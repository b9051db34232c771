package org.qiangxian.ledger;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/** A module that knows how long cities really took, of units and never of persons. */
public interface TimeSource {

    /**
     * Minutes from opening to sending, one for each thing a city finished in a year, in no order that tells of anybody.
     *
     * @param recommender only of the cities of this body; null: of all
     * @param fictional of 示例省, or of real places
     */
    List<Double> minutes(int year, @Nullable RegionCode recommender, boolean fictional);

    /**
     * Minutes by the form that was answered, as {@link Duty#form} names it, of real places alone.
     *
     * @param year of what is asked in that year, and, where the same form is asked again and again, of what was asked before
     */
    default Map<String, List<Double>> byForm(int year) {
        return Map.of();
    }
}
