package org.qiangxian.progress;

import org.jspecify.annotations.Nullable;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;

/**
 * To whom a member reports.
 *
 * @param province the body that recommends it
 * @param bureau the city bureau on the way; null in municipalities and where the province administers directly
 */
record Way(RegionCode province, @Nullable RegionCode bureau) {

    static Way of(Regions regions, RegionCode unit) {
        return new Way(
                regions.provincialBodyOf(unit).code(),
                regions.cityOf(unit).map(Region::code).orElse(null));
    }
}
