package org.qiangxian.site;

import java.util.List;
import java.util.Optional;
import org.qiangxian.region.RegionCode;

/**
 * A section that another module adds to the public page of a city, such as its recall notices; contributed as a bean.
 */
public interface CitySection {

    /** The section for this place; empty for none, and then without a heading. */
    Optional<Section> of(RegionCode place);

    /**
     * The section.
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
