package org.qiangxian.recall;

import java.util.List;
import java.util.Optional;
import org.qiangxian.region.Level;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** Which county is meant by a code, a name that only one bears, or a full name. */
@Component
class RecallPlaces {

    private final Regions regions;

    RecallPlaces(Regions regions) {
        this.regions = regions;
    }

    Optional<RegionCode> county(String typed) {
        var found = (typed.matches("\\d{6}")
                        ? regions.find(new RegionCode(typed)).stream()
                        : regions.named(typed).stream())
                .filter(place -> place.current() && place.level() == Level.COUNTY)
                .map(Region::code)
                .distinct()
                .toList();
        return found.isEmpty() ? inFull(typed) : found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Optional<RegionCode> inFull(String typed) {
        List<RegionCode> found = regions.counties().stream()
                .map(Region::code)
                .filter(code -> regions.fullName(code).equals(typed))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    String name(RegionCode code) {
        return regions.fullName(code);
    }

    boolean fictional(RegionCode code) {
        return regions.get(code).fictional();
    }
}
