package org.qiangxian.report;

import java.util.List;
import org.qiangxian.region.RegionCode;

/** What errata changed in the report of one city, newest first. */
public record CityErrataPage(AnnualReport report, RegionCode code, String title, List<Change> changes) {

    /** What one erratum changed. @param before the hash of the edition it is based on; {@code after} that of its own */
    public record Change(Erratum erratum, SentenceChange.Between between, String before, String after) {}

    /** The address of the city's report. */
    public String address() {
        return "/reports/" + report.key() + "/" + code;
    }
}
