package org.qiangxian.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.comparison.IndicatorProfile;
import org.qiangxian.library.Membership;
import org.qiangxian.library.Strategy;
import org.qiangxian.region.Lineage;
import org.qiangxian.region.Region;

/**
 * The public page of one city: its own published series and nothing of any other.
 *
 * @param area where it is listed: its province or 兵团
 * @param type the confirmed type, null where none is confirmed
 * @param series by dimension and code of the indicator
 */
public record CityPage(
        Region region,
        String name,
        String fullName,
        Region area,
        Membership membership,
        @Nullable String type,
        @Nullable Strategy strategy,
        Lineage lineage,
        List<IndicatorProfile> series) {}
