package org.qiangxian.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.ledger.SparedSource.Spared;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** What all modules together know about the time that cities really took, and about the time they were spared. */
@Component
class Savings {

    private final List<TimeSource> times;
    private final List<SparedSource> spared;

    Savings(List<TimeSource> times, List<SparedSource> spared) {
        this.times = times;
        this.spared = spared;
    }

    List<Double> minutes(int year, @Nullable RegionCode recommender, boolean fictional) {
        return times.stream()
                .flatMap(source -> source.minutes(year, recommender, fictional).stream())
                .toList();
    }

    Spared spared(int year, @Nullable RegionCode issuer, boolean fictional) {
        return spared.stream()
                .map(source -> source.spared(year, issuer, fictional))
                .reduce(Spared.NOTHING, Spared::plus);
    }
}
