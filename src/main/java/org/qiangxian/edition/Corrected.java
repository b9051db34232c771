package org.qiangxian.edition;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.qiangxian.measurement.Recorded;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** Which places of a cell were corrected since it was issued, under whatever code their figures came. */
@Component
class Corrected {

    private final Recorded recorded;
    private final Regions regions;

    Corrected(Recorded recorded, Regions regions) {
        this.recorded = recorded;
        this.regions = regions;
    }

    List<RegionCode> since(Cell cell, List<RegionCode> places, Instant issued) {
        var changed = recorded.changedSince(cell.indicator(), String.valueOf(cell.year()), issued);
        return places.stream()
                .filter(place -> codes(place).anyMatch(changed::contains))
                .toList();
    }

    private Stream<String> codes(RegionCode place) {
        return regions.eras(place).stream()
                .map(era -> era.standing().then())
                .filter(Objects::nonNull)
                .map(RegionCode::value);
    }
}
