package org.qiangxian.finding;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.comparison.Comparisons;
import org.qiangxian.comparison.Profile;
import org.qiangxian.comparison.ProfileRow;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door of 长板、短板、弱项 and of what a city does about them. Every reading passes the gate. */
@Service
@Transactional
public class Findings {

    private final Comparisons comparisons;
    private final MeasureRepository measures;

    Findings(Comparisons comparisons, MeasureRepository measures) {
        this.comparisons = comparisons;
        this.measures = measures;
    }

    /**
     * The findings of a city in the order of the indicators.
     *
     * @throws org.qiangxian.shell.Refusal.Forbidden for whoever may not read its values
     */
    public List<Finding> of(Actor reader, RegionCode unit) {
        return in(comparisons.profile(reader, unit)).findings();
    }

    /** Whether any indicator of a profile takes part in findings; else "no findings" would say nothing. */
    public boolean judged(Profile profile) {
        return in(profile).judged() > 0;
    }

    /** The findings of a profile its reader may see. */
    static FoundIn in(Profile profile) {
        return FindingRule.in(rows(profile).toList());
    }

    static Stream<ProfileRow> rows(Profile profile) {
        return profile.sections().stream().flatMap(section -> section.rows().stream());
    }

    /** The city's measures by indicator, for a reader who may see its values. */
    public Map<IndicatorCode, Measure> measures(Actor reader, RegionCode unit) {
        comparisons.profile(reader, unit);
        return measuresOf(unit);
    }

    /** The same, for a caller that has checked the reader. */
    Map<IndicatorCode, Measure> measuresOf(RegionCode unit) {
        return measures.current(unit).stream().collect(Collectors.toMap(Measure::indicator, measure -> measure));
    }
}
