package org.qiangxian.site;

import java.util.Optional;
import org.qiangxian.region.RegionCode;

/** A public page about one place, to which the page of the city links; contributed as a bean. */
public interface CityReference {

    /** The link; empty where this place has no such page. */
    Optional<Reference> of(RegionCode place);

    /** A link. */
    record Reference(String href, String label) {}
}
