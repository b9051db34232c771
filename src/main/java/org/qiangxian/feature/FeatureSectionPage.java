package org.qiangxian.feature;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Feature;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.RegionCode;

/** The features of one place on its profile, in the order of codes. */
public record FeatureSectionPage(RegionCode code, boolean mine, List<Row> rows) {

    /** A feature and its latest value under the definition in force, null where there is none. */
    public record Row(Feature feature, @Nullable Value value, String shown) {}
}
