package org.qiangxian.library;

import gg.jte.Content;
import org.qiangxian.account.Actor;
import org.qiangxian.region.RegionCode;

/** A section that a module above this one adds to 本地档案; without such a module the page is whole all the same. */
public interface RecordSection {

    /** The section, for a reader who may see the record of the unit. */
    Content of(Actor reader, RegionCode unit);
}
