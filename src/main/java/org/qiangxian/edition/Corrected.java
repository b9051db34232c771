package org.qiangxian.edition;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.measurement.Recorded;
import org.qiangxian.region.CodeStanding;
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
        return regions.eras(place).stream().flatMap(era -> switch (era.standing()) {
            case CodeStanding.Same same -> Stream.of(same.code().value());
            case CodeStanding.Spliced spliced -> Stream.of(spliced.code().value());
            case CodeStanding.Broken broken ->
                broken.code() == null ? Stream.of() : Stream.of(broken.code().value());
            case CodeStanding.NotYet _ -> Stream.of();
        });
    }
}
