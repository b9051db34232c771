package org.qiangxian.library;

import org.qiangxian.region.RegionCode;

/**
 * What ends with a membership, contributed by the module it belongs to; the module hears of the end from {@link
 * MembershipRecorded}.
 */
public interface Ending {

    /** A sentence that counts what would end for this unit now; empty where nothing would. */
    String with(RegionCode unit);
}
