package org.qiangxian.comparison;

import java.util.List;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.edition.Spread;
import org.qiangxian.region.RegionCode;

/**
 * How one indicator is spread as issued, and which members of the library lie outside the 99.8 % limits, in the order of codes (R1, R36).
 *
 * @param spreads of all places, then of each type and part of the country that has a group
 * @param edition the number of the latest edition
 * @param limited whether there are limits for this kind of indicator
 * @param common the common figure the limits stand around, empty where there is none
 * @param apart how many lie outside; {@code outside} names them where they are few
 * @param full why the reader sees no names today, empty where the reader's meter has room
 */
public record DistributionPage(
        Indicator indicator,
        int year,
        List<Integer> years,
        boolean fictional,
        List<Group> spreads,
        String edition,
        boolean limited,
        String common,
        int apart,
        List<Outside> outside,
        String full) {

    /** What was issued of a group. */
    public record Group(String name, int size, Spread spread) {}

    /** The groups with quartiles, drawn one below the other on one scale. */
    public Bars bars() {
        return Bars.of(spreads);
    }

    /**
     * A member outside the limits that its size allows.
     *
     * @param figure its own, {@code limits} from and to, {@code above} on which side
     */
    public record Outside(RegionCode code, String name, String figure, String limits, boolean above) {}
}
