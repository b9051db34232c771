package org.qiangxian.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/**
 * A published report.
 *
 * @param code of the city, null for the report of all places
 * @param standing its edition
 * @param hash SHA-256 of the stored text
 * @param beside further public pages to link to
 */
public record PublishedPage(
        AnnualReport report,
        @Nullable RegionCode code,
        ReportView view,
        Standing standing,
        String hash,
        List<BesideReport.Beside> beside) {

    /** Its address without an edition. */
    public String address() {
        return "/reports/" + report.key() + (code == null ? "" : "/" + code);
    }

    /** The address of what the reader looks at, with the edition if it was asked for by its own address. */
    public String base() {
        return address() + (standing.fixed() ? standing.lasting() : "");
    }
}
