package org.qiangxian.report;

import java.util.List;
import org.qiangxian.region.RegionCode;

/** The errata of a published report, newest first. */
public record ErrataPage(AnnualReport report, List<Entry> entries) {

    /**
     * An erratum and what it changed. Places are listed without figures, in the order of codes.
     *
     * @param places whose reports changed
     * @param indicators for which the report of all places withholds what a correction touches
     * @param before the hash of the report of all places in the edition it is based on; {@code after} in its own
     */
    public record Entry(Erratum erratum, List<Place> places, List<String> indicators, String before, String after) {}

    /** A city. */
    public record Place(RegionCode code, String name) {}
}
