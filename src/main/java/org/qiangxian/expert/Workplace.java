package org.qiangxian.expert;

import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/** Where an expert works, by which conflicts are found. */
record Workplace(
        String employer,
        @Nullable RegionCode province,
        @Nullable RegionCode city) {

    static final Workplace UNKNOWN = new Workplace("", null, null);
}
