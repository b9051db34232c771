package org.qiangxian.library;

import java.util.List;
import org.qiangxian.region.RegionCode;

/**
 * What another module holds of county-level units and, on {@link MembershipCarried}, moves to the successor of an
 * abolished one; contributed by that module.
 */
public interface Holding {

    /** The units under whose code it holds something. */
    List<RegionCode> units();
}
