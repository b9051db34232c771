package org.qiangxian.objection;

import java.util.Optional;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** The names of places and indicators. */
@Component
class MatterNames {

    private final Catalogue catalogue;
    private final Regions regions;

    MatterNames(Catalogue catalogue, Regions regions) {
        this.catalogue = catalogue;
        this.regions = regions;
    }

    String place(Matter matter) {
        return regions.displayName(matter.unit());
    }

    /** @param unit a code */
    String place(String unit) {
        return regions.displayName(new RegionCode(unit));
    }

    /** @param indicator a code */
    String indicator(String indicator) {
        return catalogue.find(new IndicatorCode(indicator)).map(Indicator::name).orElse(indicator);
    }

    /** The indicator of a value, empty where it is no longer in force. */
    Optional<Indicator> indicator(Value value) {
        return catalogue.find(value.indicator());
    }

    String of(Value value) {
        return indicator(value).map(Indicator::name).orElse(value.indicator().value());
    }
}
