package org.qiangxian.comparison;

import java.util.List;
import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.disclosure.Disclosure;
import org.qiangxian.disclosure.Form;
import org.qiangxian.heading.Arrangement;
import org.qiangxian.heading.Overlays;
import org.qiangxian.measurement.AsOf;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** 质量画像: one city a page. */
@Controller
class ProfileController {

    private static final String USUAL = View.USUAL_NAME;

    private final Comparisons comparisons;
    private final List<Appendix> appendices;
    private final Disclosure disclosure;
    private final Overlays overlays;
    private final AsOf asOf;

    ProfileController(
            Comparisons comparisons, List<Appendix> appendices, Disclosure disclosure, Overlays overlays, AsOf asOf) {
        this.overlays = overlays;
        this.asOf = asOf;
        this.comparisons = comparisons;
        this.appendices = appendices;
        this.disclosure = disclosure;
    }

    @GetMapping("/profile")
    ModelAndView own(
            Actor actor,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String headings,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String part) {
        var area = actor.area();
        if (area == null) {
            throw new Refusal.Forbidden("您的岗位没有本地画像。请从培育城市名单中选择一地查看。");
        }
        return show(actor, area, USUAL, on, headings, ProfileSelection.of(show, q, part));
    }

    @GetMapping("/profile/{code}")
    ModelAndView show(
            Actor actor,
            @PathVariable RegionCode code,
            @RequestParam(defaultValue = USUAL) String peers,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String headings,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String part) {
        return show(actor, code, peers, on, headings, ProfileSelection.of(show, q, part));
    }

    private ModelAndView show(
            Actor actor, RegionCode code, String peers, String on, String headings, ProfileSelection selection) {
        var profile = comparisons.profile(actor, code, view(peers, on));
        boolean now = profile.view().day() == null;
        var added =
                now ? appendices.stream().map(each -> each.of(actor, profile)).toList() : List.of();
        return new ModelAndView(
                "comparison/profile",
                Map.of(
                        "profile",
                        profile,
                        "arrangement",
                        arrangement(profile, headings),
                        "selection",
                        selection,
                        "appendices",
                        added,
                        "taking",
                        now && disclosure.may(actor, profile.code(), Form.FILE),
                        "own",
                        now && actor.is(Role.CITY) && profile.code().equals(actor.area())));
    }

    /** On a past day by the headings of that day, as everything else on the page (R35). */
    private Arrangement arrangement(Profile profile, String headings) {
        var day = profile.view().day();
        return day == null
                ? overlays.of(profile.code(), headings)
                : overlays.of(profile.code(), headings, AsOf.end(day));
    }

    @GetMapping("/profile/{code}/indicators/{indicator}")
    ModelAndView indicator(
            Actor actor,
            @PathVariable RegionCode code,
            @PathVariable IndicatorCode indicator,
            @RequestParam(defaultValue = USUAL) String peers,
            @RequestParam(defaultValue = "") String on) {
        var series = comparisons.series(actor, code, indicator, view(peers, on));
        return new ModelAndView("comparison/indicator", Map.of("series", series));
    }

    /** The same in place: the row, opened or closed. */
    @GetMapping(path = "/profile/{code}/indicators/{indicator}", headers = "HX-Request")
    ModelAndView open(
            Actor actor,
            @PathVariable RegionCode code,
            @PathVariable IndicatorCode indicator,
            @RequestParam(defaultValue = "true") boolean open,
            @RequestParam(defaultValue = USUAL) String peers,
            @RequestParam(defaultValue = "") String on) {
        var series = comparisons.series(actor, code, indicator, view(peers, on));
        return new ModelAndView("comparison/opened", Map.of("series", series, "open", open));
    }

    @GetMapping("/profile/{code}/indicators/{indicator}/chart.json")
    @ResponseBody
    ChartFigures chart(
            Actor actor,
            @PathVariable RegionCode code,
            @PathVariable IndicatorCode indicator,
            @RequestParam(defaultValue = USUAL) String peers,
            @RequestParam(defaultValue = "") String on) {
        return ChartFigures.of(comparisons.series(actor, code, indicator, view(peers, on)));
    }

    private View view(String peers, String on) {
        return new View(View.level(peers), asOf.day(on));
    }
}
