package org.qiangxian.report;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The errata of a published report; what they changed of one city counts as a reading of that city. */
@Controller
class PublicErrataController {

    private final AnnualReports reports;
    private final ErrataReading errata;
    private final CityReading cities;

    PublicErrataController(AnnualReports reports, ErrataReading errata, CityReading cities) {
        this.reports = reports;
        this.errata = errata;
        this.cities = cities;
    }

    @GetMapping("/reports/{year}/errata")
    ModelAndView all(@PathVariable String year) {
        var report = reports.published(year);
        return new ModelAndView(
                "report/errata",
                "page",
                new ErrataPage(
                        report,
                        errata.open(report).stream().map(errata::published).toList()));
    }

    @GetMapping("/reports/{year}/{code}/errata")
    ModelAndView city(@PathVariable String year, @PathVariable RegionCode code, HttpServletRequest request) {
        var report = reports.published(year);
        var kept = reports.published(report, code);
        cities.admit(request, code);
        return new ModelAndView(
                "report/city-errata",
                "page",
                new CityErrataPage(
                        report,
                        code,
                        kept.text().title().text(),
                        errata.open(report).stream()
                                .filter(erratum -> erratum.edition() != null)
                                .map(erratum -> errata.change(erratum, code))
                                .filter(Objects::nonNull)
                                .map(Objects::requireNonNull)
                                .toList()));
    }
}
