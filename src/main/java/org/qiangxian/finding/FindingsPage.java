package org.qiangxian.finding;

import java.util.List;
import java.util.Map;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;

/**
 * 分析与措施 of a profile.
 *
 * @param mine whether the reader is the city, which alone records measures
 * @param kinds every kind in its order, also one without findings
 * @param judged whether any indicator of the place takes part; where none does, it is not said that nothing was found
 * @param caution how many such findings chance gives
 * @param measures the city's measures by indicator
 * @param others measures that answer no present finding
 * @param open the other indicators with a figure, for which the city may record a measure too; empty for all other
 *     readers
 */
public record FindingsPage(
        RegionCode code,
        boolean mine,
        Map<FindingKind, List<Finding>> kinds,
        boolean judged,
        String caution,
        Map<IndicatorCode, Measure> measures,
        List<Answered> others,
        List<Indicator> open) {

    /** How many findings of a kind are shown; the others are folded. */
    public static final int FIRST = 4;

    /** A measure with the name of its indicator. */
    public record Answered(String name, Measure measure) {}
}
