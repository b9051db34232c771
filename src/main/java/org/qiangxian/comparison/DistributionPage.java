package org.qiangxian.comparison;

import java.util.List;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.disclosure.Spread;
import org.qiangxian.region.RegionCode;

/**
 * How one indicator is spread over the members of the library, without names, and which of them lie outside the 99.8 %
 * limits, in the order of codes (R1, R36).
 *
 * @param spreads of all members, then of each type with a name
 * @param limited whether there are limits for this kind of indicator
 * @param common the common figure the limits stand around, empty where there is none
 */
public record DistributionPage(
        Indicator indicator,
        int year,
        List<Integer> years,
        boolean fictional,
        List<Group> spreads,
        boolean limited,
        String common,
        List<Outside> outside) {

    /** The spread of a group of members. */
    public record Group(String name, Spread spread) {}

    /**
     * A member outside the limits that its size allows.
     *
     * @param figure its own, {@code limits} from and to, {@code above} on which side
     */
    public record Outside(RegionCode code, String name, String figure, String limits, boolean above) {}
}
