package org.qiangxian.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/**
 * A published report.
 *
 * @param code of the city, null for the report of all places
 * @param standing which edition it is
 * @param hash SHA-256 of the text as it is kept
 * @param beside public pages that belong beside it
 */
public record PublishedPage(
        AnnualReport report,
        @Nullable RegionCode code,
        ReportView view,
        Standing standing,
        String hash,
        List<BesideReport.Beside> beside) {

    /** Its address, whatever edition holds. */
    public String address() {
        return "/reports/" + report.key() + (code == null ? "" : "/" + code);
    }

    /** The address of what the reader has before him: of an edition asked for by its own address, that one. */
    public String base() {
        return address() + (standing.fixed() ? standing.lasting() : "");
    }
}
