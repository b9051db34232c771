package org.qiangxian.site;

import java.util.Optional;
import org.qiangxian.region.RegionCode;

/** Something public about one place on a page of its own, which the page of the city leads to; contributed as a bean. */
public interface CityReference {

    /** Where it is and what it is called; empty where there is none of this place. */
    Optional<Reference> of(RegionCode place);

    /** A link. */
    record Reference(String href, String label) {}
}
