package org.qiangxian.progress;

import java.util.List;
import org.qiangxian.region.RegionCode;

/** What another module knows of a member's year and a summary is filled with; contributed as a bean (R5, R88). */
public interface YearSource {

    /** The passages of a year in their order; the keys begin with what no other source begins with. */
    List<Prefilled> of(RegionCode unit, int year);
}
