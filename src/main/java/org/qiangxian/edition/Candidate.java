package org.qiangxian.edition;

import org.qiangxian.region.RegionCode;

/**
 * A place to be assigned to a group.
 *
 * @param variables its characteristics, in the order of {@link PeerVariable}, on the scale on which distances are
 *     computed; none missing
 * @param type the label of its confirmed type, empty where none is
 * @param region the label of its part of the country, empty where it has none
 */
record Candidate(RegionCode code, double[] variables, String type, String region) {}
