package org.qiangxian.report;

import java.util.List;
import org.qiangxian.region.RegionCode;

/** The errata of a published report, the latest first. */
public record ErrataPage(AnnualReport report, List<Entry> entries) {

    /**
     * An erratum and what it changed. Places stand without any figure, in the order of codes.
     *
     * @param places whose own reports changed
     * @param indicators of which the report of all places says no more what a correction touches
     * @param before the hash of the report of all places in the edition it began from; {@code after} in its own
     */
    public record Entry(Erratum erratum, List<Place> places, List<String> indicators, String before, String after) {}

    /** A city. */
    public record Place(RegionCode code, String name) {}
}
