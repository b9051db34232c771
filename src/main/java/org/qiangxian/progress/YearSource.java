package org.qiangxian.progress;

import java.util.List;
import org.qiangxian.region.RegionCode;

/** Passages about a member's year that another module contributes to its summary, as a bean (R5, R88). */
public interface YearSource {

    /** The passages of a year in their order; the keys have a prefix that no other source uses. */
    List<Prefilled> of(RegionCode unit, int year);
}
