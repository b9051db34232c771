package org.qiangxian.progress;

import gg.jte.Content;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.region.RegionCode;

/** A section that a module above this one adds to the page of a report; without such a module the page is whole all the same. */
public interface ReportSection {

    /** The section, for a reader who may read the report. */
    Content of(Actor reader, UUID report, RegionCode unit);
}
