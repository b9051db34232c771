package org.qiangxian.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/**
 * What everybody reads of members by name. Whoever takes it from what is said of a group learns of the others: they alone hide each
 * other (R1).
 */
@Component
class NamedPublicly {

    private final TextRepository texts;
    private final Measurements measurements;
    private final ReportPlaces places;

    NamedPublicly(TextRepository texts, Measurements measurements, ReportPlaces places) {
        this.texts = texts;
        this.measurements = measurements;
        this.places = places;
    }

    /** Whose report says how an indicator went, by indicator. */
    Map<IndicatorCode, Set<RegionCode>> words(UUID report) {
        var words = new HashMap<IndicatorCode, Set<RegionCode>>();
        texts.said(
                report,
                (place, indicator) ->
                        words.computeIfAbsent(indicator, _ -> new HashSet<>()).add(place));
        return words;
    }

    /** The members whose figure of an indicator and year has a public page. */
    Set<RegionCode> figures(boolean fictional, IndicatorCode indicator, int year) {
        return measurements.publicly(places.members(fictional), indicator, String.valueOf(year));
    }
}
