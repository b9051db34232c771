package org.qiangxian.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiangxian.account.Turn;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Narrowed;

/**
 * The home of somebody who is responsible for several places: the places in the order of codes and what waits in each,
 * no values.
 *
 * @param waiting what waits for this post itself
 * @param list the places that are looked for
 * @param nation for 总局, how many are in the library and the words of the goal (R18); empty for the others
 */
public record PlacesDesk(List<Turn> waiting, Narrowed<Place> list, String nation) {

    /**
     * A place.
     *
     * @param area the province or 兵团 that answers for it
     * @param standing where it stands in the library
     * @param type the confirmed type or 未填
     */
    public record Place(RegionCode code, String name, String area, String standing, String type, boolean fictional) {}

    /** The places by the area that answers for them, in the order of codes. */
    public Map<String, List<Place>> areas() {
        return list.rows().stream()
                .collect(Collectors.groupingBy(Place::area, LinkedHashMap::new, Collectors.toList()));
    }
}
