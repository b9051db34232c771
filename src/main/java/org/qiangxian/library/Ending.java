package org.qiangxian.library;

import org.qiangxian.region.RegionCode;

/** What ends with a membership, contributed by the module it belongs to; that it ends is heard from {@link MembershipRecorded}. */
public interface Ending {

    /** What would end for this unit now, counted, in a sentence; empty where nothing would. */
    String with(RegionCode unit);
}
