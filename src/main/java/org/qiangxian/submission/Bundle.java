package org.qiangxian.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.document.ContentCode;
import org.qiangxian.region.RegionCode;

/**
 * What a recommender would send now.
 *
 * @param scans accepted scans of the sealed proposals, of the versions that would be sent
 * @param summaryScan the scan of the annex 3 that lists exactly these, or null
 */
record Bundle(
        RegionCode recommender,
        List<Chosen> chosen,
        Map<ApplicationId, StampedScan> scans,
        ContentCode summaryCode,
        @Nullable StampedScan summaryScan) {

    Optional<StampedScan> scan(Chosen one) {
        return Optional.ofNullable(scans.get(one.application()));
    }

    static boolean sealed(Chosen one) {
        return one.form().seal() != null;
    }
}
