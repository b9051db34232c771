package org.qiangxian.report;

import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/**
 * A published report.
 *
 * @param code of the city, null for the report of all places
 * @param hash SHA-256 of the text as it is kept
 */
public record PublishedPage(AnnualReport report, @Nullable RegionCode code, ReportView view, String hash) {

    /** Its address. */
    public String address() {
        return "/reports/" + report.key() + (code == null ? "" : "/" + code);
    }
}
