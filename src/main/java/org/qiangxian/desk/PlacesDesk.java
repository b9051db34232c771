package org.qiangxian.desk;

import java.util.List;
import org.qiangxian.region.RegionCode;

/**
 * The home of whoever answers for several places: the places in the order of codes and what waits in each, no values.
 *
 * @param waiting what waits for this post itself
 */
public record PlacesDesk(List<CityDesk.Task> waiting, List<Place> places) {

    /**
     * A place.
     *
     * @param standing where it stands in the library
     * @param type the confirmed type or 未填
     */
    public record Place(RegionCode code, String name, String standing, String type, boolean fictional) {}
}
