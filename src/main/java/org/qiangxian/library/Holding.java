package org.qiangxian.library;

import java.util.List;
import org.qiangxian.region.RegionCode;

/**
 * What another module holds of county-level units and lets go over to the unit that goes on with an abolished one, which it hears
 * from {@link MembershipCarried}; contributed by the module it belongs to.
 */
public interface Holding {

    /** The units under whose code it holds something. */
    List<RegionCode> units();
}
