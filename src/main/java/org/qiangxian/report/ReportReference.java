package org.qiangxian.report;

import java.util.Optional;
import org.qiangxian.region.RegionCode;
import org.qiangxian.site.CityReference;
import org.springframework.stereotype.Component;

/**
 * The link from the page of a city to its latest report, under the code of that time: its own, or that of a place it
 * succeeded.
 */
@Component
class ReportReference implements CityReference {

    private final AnnualReports reports;
    private final TextRepository texts;
    private final ReportPlaces places;

    ReportReference(AnnualReports reports, TextRepository texts, ReportPlaces places) {
        this.reports = reports;
        this.texts = texts;
        this.places = places;
    }

    @Override
    public Optional<Reference> of(RegionCode place) {
        return reports.published().stream()
                .flatMap(report -> code(report, place).stream()
                        .map(code -> new Reference(
                                "/reports/%s/%s".formatted(report.key(), code), report.year() + "年度质量状况报告")))
                .findFirst();
    }

    private Optional<RegionCode> code(AnnualReport report, RegionCode place) {
        return texts.has(report.id(), place)
                ? Optional.of(place)
                : texts.places(report.id()).stream()
                        .filter(code -> places.today(code).equals(place))
                        .findFirst();
    }
}
