package org.qiangxian.recall;

import org.qiangxian.region.Level;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.region.TypedPlaces;
import org.springframework.stereotype.Component;

/** The counties of recall notices: reading a typed one, and naming it. */
@Component
class RecallPlaces {

    private final Regions regions;

    RecallPlaces(Regions regions) {
        this.regions = regions;
    }

    /** @throws org.qiangxian.shell.Refusal.Invalid at the field {@code place}, naming what may be meant */
    RegionCode county(String typed) {
        return new TypedPlaces(regions).one("place", typed, place -> place.current() && place.level() == Level.COUNTY);
    }

    String name(RegionCode code) {
        return regions.fullName(code);
    }

    boolean fictional(RegionCode code) {
        return regions.get(code).fictional();
    }
}
