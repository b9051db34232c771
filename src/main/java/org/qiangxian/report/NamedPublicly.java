package org.qiangxian.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Reading;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/**
 * What everybody reads of members by name. Whoever takes it from what is said of a group learns of the others: they alone hide each
 * other (R1).
 */
@Component
class NamedPublicly {

    private static final int YEARLY = 4;

    private final TextRepository texts;
    private final Measurements measurements;
    private final ReportPlaces places;

    NamedPublicly(TextRepository texts, Measurements measurements, ReportPlaces places) {
        this.texts = texts;
        this.measurements = measurements;
        this.places = places;
    }

    /** A year of an indicator. */
    record Cell(IndicatorCode indicator, int year) {}

    /** Whose report says how an indicator went, by indicator. */
    Map<IndicatorCode, Set<RegionCode>> words(UUID report) {
        var words = new HashMap<IndicatorCode, Set<RegionCode>>();
        for (var place : texts.places(report)) {
            texts.find(report, place).orElseThrow().text().sections().stream()
                    .flatMap(section -> section.lines().stream())
                    .filter(line -> line.sentences().stream().anyMatch(Language::isCourse))
                    .forEach(line -> words.computeIfAbsent(CityErratum.indicator(line), _ -> new HashSet<>())
                            .add(place));
        }
        return words;
    }

    /** Whose figure of a year has a public page. */
    Map<Cell, Set<RegionCode>> figures(boolean fictional) {
        var figures = new HashMap<Cell, Set<RegionCode>>();
        for (var place : places.members(fictional)) {
            measurements.publicSeries(place).stream()
                    .filter(value -> value.period().length() == YEARLY && value.reading() instanceof Reading.Measured)
                    .forEach(value -> figures.computeIfAbsent(
                                    new Cell(value.indicator(), value.year()), _ -> new HashSet<>())
                            .add(place));
        }
        return figures;
    }
}
