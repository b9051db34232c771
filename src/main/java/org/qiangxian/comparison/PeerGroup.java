package org.qiangxian.comparison;

import java.util.List;
import org.qiangxian.region.RegionCode;

/**
 * The peers of a city. Which places they are never leaves this module.
 *
 * @param places the peers, those of the same type first
 * @param sameType how many of them have the city's own confirmed type
 * @param closeness the variables, the one that makes them nearest first
 */
record PeerGroup(List<RegionCode> places, int sameType, List<PeerVariable> closeness) {

    /** With fewer of the same type than this, others are taken in. */
    static final int FEWEST = 8;

    static final PeerGroup NONE = new PeerGroup(List.of(), 0, List.of());
}
