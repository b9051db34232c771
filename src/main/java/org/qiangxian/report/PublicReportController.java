package org.qiangxian.report;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.qiangxian.disclosure.Disclosure;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.site.ReadingLimit;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What everybody may read: the years, the report of all places, that of one city at a time within the limit of the site. */
@Controller
class PublicReportController {

    private static final String YEAR = "/reports/{year}";
    private static final String CITY = YEAR + "/{code}";

    private final AnnualReports reports;
    private final ReportFiles files;
    private final ReadingLimit limit;
    private final Disclosure disclosure;

    PublicReportController(AnnualReports reports, ReportFiles files, ReadingLimit limit, Disclosure disclosure) {
        this.reports = reports;
        this.files = files;
        this.limit = limit;
        this.disclosure = disclosure;
    }

    @GetMapping("/reports")
    ModelAndView years() {
        return new ModelAndView("report/years", "reports", reports.published());
    }

    @GetMapping(YEAR)
    ModelAndView nation(@PathVariable String year) {
        var report = reports.published(year);
        return page(report, null, reports.published(report, null));
    }

    @GetMapping(YEAR + "/numbers/{number}")
    ModelAndView number(@PathVariable String year, @PathVariable String number) {
        var report = reports.published(year);
        return figure(report, null, reports.published(report, null), number);
    }

    @GetMapping(YEAR + "/files/{format}")
    ResponseEntity<byte[]> file(@PathVariable String year, @PathVariable String format) {
        var report = reports.published(year);
        return files.write(report, reports.published(report, null), format).answer();
    }

    @GetMapping(CITY)
    ModelAndView city(@PathVariable String year, @PathVariable RegionCode code, HttpServletRequest request) {
        var report = reports.published(year);
        return page(report, code, read(report, code, request));
    }

    @GetMapping(CITY + "/numbers/{number}")
    ModelAndView number(
            @PathVariable String year,
            @PathVariable RegionCode code,
            @PathVariable String number,
            HttpServletRequest request) {
        var report = reports.published(year);
        return figure(report, code, read(report, code, request), number);
    }

    @GetMapping(CITY + "/files/{format}")
    ResponseEntity<byte[]> file(
            @PathVariable String year,
            @PathVariable RegionCode code,
            @PathVariable String format,
            HttpServletRequest request) {
        var report = reports.published(year);
        var kept = read(report, code, request);
        return format.equals("json")
                ? ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .cacheControl(CacheControl.noStore())
                        .body(files.json(report, kept))
                : files.write(report, kept, format).answer();
    }

    /** A city is counted as read once it is known to be there. */
    private TextRepository.Kept read(AnnualReport report, RegionCode code, HttpServletRequest request) {
        var kept = reports.published(report, code);
        disclosure.requirePublic(code);
        limit.admit(request, code);
        return kept;
    }

    private static ModelAndView page(AnnualReport report, @Nullable RegionCode code, TextRepository.Kept kept) {
        return new ModelAndView(
                "report/published", "page", new PublishedPage(report, code, ReportView.of(kept.text()), kept.hash()));
    }

    private static ModelAndView figure(
            AnnualReport report, @Nullable RegionCode code, TextRepository.Kept kept, String number) {
        var figures = kept.text().figures();
        int at = number.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(number) : 0;
        if (at < 1 || at > figures.size()) {
            throw new Refusal.NotFound("报告中没有这个数字。请从报告页面点选数字进入。");
        }
        var figure = figures.get(at - 1);
        var sentence = kept.text()
                .sentences()
                .filter(each -> each.figures().anyMatch(own -> own == figure))
                .findFirst()
                .orElseThrow();
        return new ModelAndView(
                "report/number",
                "page",
                new NumberPage(report, code, kept.text().title().text(), figure, sentence.text(), kept.hash()));
    }
}
