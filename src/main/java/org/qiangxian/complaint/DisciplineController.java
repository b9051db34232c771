package org.qiangxian.complaint;

import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The desk of 纪检, of the nation or of one province: everything is read and nothing changed (R91). */
@Controller
class DisciplineController {

    static final String PATH = "/discipline";

    private final ComplaintPages pages;
    private final HitRepository hits;
    private final Regions regions;

    DisciplineController(ComplaintPages pages, HitRepository hits, Regions regions) {
        this.pages = pages;
        this.hits = hits;
        this.regions = regions;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        actor.require(Role.DISCIPLINE);
        var area = actor.area();
        var page = new DisciplinePage(
                area == null ? "全国" : regions.get(area).name(),
                pages.read(actor),
                hits.latest().stream()
                        .filter(hit -> !actor.demonstration() || hit.demonstration())
                        .filter(hit -> area == null
                                || (!hit.area().isEmpty() && regions.covers(area, new RegionCode(hit.area()))))
                        .map(hit -> new DisciplinePage.HitLine(
                                hit.word(), hit.organisation(), Chinese.time(hit.at()), hit.demonstration()))
                        .toList());
        return new ModelAndView("complaint/discipline", Map.of("page", page));
    }
}
