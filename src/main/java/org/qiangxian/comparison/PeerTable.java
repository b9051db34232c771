package org.qiangxian.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qiangxian.library.CityType;
import org.qiangxian.library.Library;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Service;

/**
 * The peers of many places at once, as positions, for computing over all of them. Which places they are is for no page and
 * no file: {@code nation} alone asks, and what it makes of the answer has no names in it (R1).
 */
@Service
public class PeerTable {

    private final ComparisonCache cache;
    private final Library library;
    private final Regions regions;

    PeerTable(ComparisonCache cache, Library library, Regions regions) {
        this.cache = cache;
        this.library = library;
        this.regions = regions;
    }

    /** For each place the positions of its peers in the same list, nearest first; peers outside the list are left out. */
    public int[][] of(List<RegionCode> places) {
        var positions = new HashMap<RegionCode, Integer>();
        places.forEach(place -> positions.put(place, positions.size()));
        var held = cache.held();
        var types = types();
        var peers = new int[places.size()][];
        for (int at = 0; at < peers.length; at++) {
            var place = regions.get(places.get(at));
            var search = place.fictional() ? held.fictional() : held.real();
            peers[at] = search.of(place.code(), types.getOrDefault(place.code(), Set.of())).places().stream()
                    .filter(positions::containsKey)
                    .mapToInt(positions::get)
                    .toArray();
        }
        return peers;
    }

    /** For each member with a confirmed type the members of the same one. */
    private Map<RegionCode, Set<RegionCode>> types() {
        var types = new HashMap<RegionCode, Set<RegionCode>>();
        for (CityType type : library.types()) {
            for (boolean fictional : new boolean[] {false, true}) {
                var members = Set.copyOf(library.membersOfType(type, fictional));
                members.forEach(member -> types.put(member, members));
            }
        }
        return types;
    }

    /** The places that may have peers: all counties in the order of codes, then the members of the fictional province. */
    public List<RegionCode> places() {
        var places = new ArrayList<RegionCode>();
        regions.counties().stream().map(Region::code).forEach(places::add);
        library.fictionalMembers().forEach(member -> places.add(member.code()));
        return List.copyOf(places);
    }
}
