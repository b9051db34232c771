package org.qiangxian.expert;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/**
 * Who may be asked for an opinion.
 *
 * @param employer in full; empty until 总局 enters it; before, nothing can be assigned
 * @param province null for a national body
 * @param city the city or county of the employer, or null
 */
public record Expert(
        UUID person,
        String name,
        String employer,
        @Nullable RegionCode province,
        @Nullable RegionCode city,
        boolean demonstration) {

    public boolean known() {
        return !employer.isEmpty();
    }
}
