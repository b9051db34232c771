package org.qiangxian.campaign;

import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/**
 * Where an activity is.
 *
 * @param unit null for the whole country
 * @param province the province of the unit
 * @param words the place in words, may be empty
 */
record Where(@Nullable RegionCode unit, @Nullable RegionCode province, String words) {

    static Where of(String unit, String province, String words) {
        return new Where(new RegionCode(unit), new RegionCode(province), words);
    }
}
