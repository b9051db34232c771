package org.qiangxian.campaign;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.document.Download;
import org.qiangxian.shell.PlatformAddress;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 质量月 for everybody: readable without script, without log-in and without counters (R122 to R150). */
@Controller
class MonthController {

    static final String PATH = "/quality-month";

    private static final String YEAR = PATH + "/{year}";
    private static final String ONE = YEAR + "/activities/{activity}";

    private final Campaigns campaigns;
    private final MonthPages pages;
    private final PlatformAddress platform;

    MonthController(Campaigns campaigns, MonthPages pages, PlatformAddress platform) {
        this.campaigns = campaigns;
        this.pages = pages;
        this.platform = platform;
    }

    @GetMapping(PATH)
    ModelAndView years() {
        return new ModelAndView("campaign/years", "campaigns", campaigns.published());
    }

    @GetMapping(YEAR)
    ModelAndView month(
            @PathVariable String year,
            @RequestParam Map<String, String> asked,
            @RequestParam(defaultValue = "1") int page) {
        return new ModelAndView("campaign/month", "page", pages.month(year, filter(asked), page));
    }

    @GetMapping(ONE)
    ModelAndView activity(@PathVariable String year, @PathVariable UUID activity) {
        return new ModelAndView("campaign/one", "page", pages.activity(year, activity));
    }

    @GetMapping(YEAR + "/calendar.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String year, @RequestParam Map<String, String> asked) {
        return file(year, pages.dated(year, filter(asked), null));
    }

    @GetMapping(ONE + "/calendar.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String year, @PathVariable UUID activity) {
        return file(year, pages.dated(year, MonthFilter.of("", "", "", "", ""), activity));
    }

    private static MonthFilter filter(Map<String, String> asked) {
        return MonthFilter.of(
                asked.getOrDefault("area", ""),
                asked.getOrDefault("tag", ""),
                asked.getOrDefault("province", ""),
                asked.getOrDefault("day", ""),
                asked.getOrDefault("view", ""));
    }

    private ResponseEntity<byte[]> file(String year, List<Activity> dated) {
        var content = Calendar.of(
                dated,
                each -> platform.of("%s/%s/activities/%s".formatted(PATH, year, each.id())),
                each -> pages.whole(each.where()));
        return new Download("质量月%s.ics".formatted(year), "text/calendar;charset=UTF-8", content).answer();
    }
}
