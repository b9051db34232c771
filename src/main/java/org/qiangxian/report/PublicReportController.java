package org.qiangxian.report;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The public pages: the years, the report of all places, that of one city at a time within the site's limit. */
@Controller
class PublicReportController {

    private static final String YEAR = "/reports/{year}";
    private static final String CITY = YEAR + "/{code}";
    private static final String EDITION = "/editions/{edition}";
    private static final String NUMBER = "/numbers/{number}";
    private static final String FILE = "/files/{format}";

    private final AnnualReports reports;
    private final ErrataReading errata;
    private final ReportFiles files;
    private final CityReading cities;
    private final ObjectProvider<BesideReport> beside;

    PublicReportController(
            AnnualReports reports,
            ErrataReading errata,
            ReportFiles files,
            CityReading cities,
            ObjectProvider<BesideReport> beside) {
        this.reports = reports;
        this.errata = errata;
        this.files = files;
        this.cities = cities;
        this.beside = beside;
    }

    /** The text asked for. @param place null for the report of all places */
    private record Asked(
            AnnualReport report, @Nullable RegionCode place, Standing standing, TextRepository.Kept kept) {}

    private Asked nation(String year, @Nullable Integer edition) {
        var report = reports.published(year);
        return asked(report, null, edition);
    }

    /** The report of a city, which counts as a reading once it is known to exist. */
    private Asked city(String year, RegionCode code, @Nullable Integer edition, HttpServletRequest request) {
        var report = reports.published(year);
        var asked = asked(report, code, edition);
        cities.admit(request, code);
        return asked;
    }

    private Asked asked(AnnualReport report, @Nullable RegionCode place, @Nullable Integer edition) {
        var standing = errata.standing(report, place, edition);
        return new Asked(report, place, standing, reports.published(report, place, standing.edition()));
    }

    @GetMapping("/reports")
    ModelAndView years() {
        return new ModelAndView("report/years", "reports", reports.published());
    }

    @GetMapping({YEAR, YEAR + EDITION})
    ModelAndView page(@PathVariable String year, @PathVariable(required = false) @Nullable Integer edition) {
        return page(nation(year, edition));
    }

    @GetMapping({YEAR + NUMBER, YEAR + EDITION + NUMBER})
    ModelAndView number(
            @PathVariable String year,
            @PathVariable(required = false) @Nullable Integer edition,
            @PathVariable String number) {
        return figure(nation(year, edition), number);
    }

    @GetMapping({YEAR + FILE, YEAR + EDITION + FILE})
    ResponseEntity<byte[]> file(
            @PathVariable String year,
            @PathVariable(required = false) @Nullable Integer edition,
            @PathVariable String format) {
        var asked = nation(year, edition);
        return files.write(asked.report(), asked.kept(), asked.standing(), format)
                .answer();
    }

    @GetMapping({CITY, CITY + EDITION})
    ModelAndView page(
            @PathVariable String year,
            @PathVariable RegionCode code,
            @PathVariable(required = false) @Nullable Integer edition,
            HttpServletRequest request) {
        return page(city(year, code, edition, request));
    }

    @GetMapping({CITY + NUMBER, CITY + EDITION + NUMBER})
    ModelAndView number(
            @PathVariable String year,
            @PathVariable RegionCode code,
            @PathVariable(required = false) @Nullable Integer edition,
            @PathVariable String number,
            HttpServletRequest request) {
        return figure(city(year, code, edition, request), number);
    }

    @GetMapping({CITY + FILE, CITY + EDITION + FILE})
    ResponseEntity<byte[]> file(
            @PathVariable String year,
            @PathVariable RegionCode code,
            @PathVariable(required = false) @Nullable Integer edition,
            @PathVariable String format,
            HttpServletRequest request) {
        var asked = city(year, code, edition, request);
        return format.equals("json")
                ? ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .cacheControl(CacheControl.noStore())
                        .body(files.json(asked.report(), asked.kept(), asked.standing()))
                : files.write(asked.report(), asked.kept(), asked.standing(), format)
                        .answer();
    }

    private ModelAndView page(Asked asked) {
        return new ModelAndView(
                "report/published",
                "page",
                new PublishedPage(
                        asked.report(),
                        asked.place(),
                        ReportView.of(asked.kept().text()),
                        asked.standing(),
                        asked.kept().hash(),
                        beside.orderedStream()
                                .flatMap(each -> each.of(asked.report()).stream())
                                .toList()));
    }

    private static ModelAndView figure(Asked asked, String number) {
        var text = asked.kept().text();
        var found = text.numbered(number).orElseThrow(() -> new Refusal.NotFound("报告中没有这个数字。请从报告页面点选数字进入。"));
        return new ModelAndView(
                "report/number",
                "page",
                new NumberPage(
                        asked.report(),
                        asked.place(),
                        text.title().text(),
                        found.figure(),
                        found.sentence(),
                        found.where(),
                        asked.standing(),
                        asked.kept().hash()));
    }
}
