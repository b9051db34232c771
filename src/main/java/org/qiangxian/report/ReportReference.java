package org.qiangxian.report;

import java.util.Optional;
import org.qiangxian.region.RegionCode;
import org.qiangxian.site.CityReference;
import org.springframework.stereotype.Component;

/** The page of a city leads to its latest report. */
@Component
class ReportReference implements CityReference {

    private final AnnualReports reports;

    ReportReference(AnnualReports reports) {
        this.reports = reports;
    }

    @Override
    public Optional<Reference> of(RegionCode place) {
        return reports.latest(place)
                .map(report ->
                        new Reference("/reports/%s/%s".formatted(report.key(), place), report.year() + "年度质量状况报告"));
    }
}
