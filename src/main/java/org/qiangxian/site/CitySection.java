package org.qiangxian.site;

import java.util.List;
import java.util.Optional;
import org.qiangxian.region.RegionCode;

/** A part of the public page of a city that another module keeps, such as its recall notices; contributed as a bean. */
public interface CitySection {

    /** What stands there of this place; empty for nothing, and then no heading either. */
    Optional<Section> of(RegionCode place);

    /**
     * The part.
     *
     * @param note a line under it
     */
    record Section(String heading, List<Line> lines, String note) {}

    /**
     * A line of it.
     *
     * @param href a page of the platform, or an official page elsewhere
     */
    record Line(String href, String label, String note) {}
}
