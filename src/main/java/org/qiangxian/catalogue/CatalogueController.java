package org.qiangxian.catalogue;

import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Versions of the reference system: 总局 drafts, edits and publishes them (R15). */
@Controller
class CatalogueController {

    private final Catalogue catalogue;
    private final CatalogueDrafts drafts;

    CatalogueController(Catalogue catalogue, CatalogueDrafts drafts) {
        this.catalogue = catalogue;
        this.drafts = drafts;
    }

    @GetMapping("/catalogue")
    ModelAndView list(Actor actor) {
        return list(actor, "");
    }

    @PostMapping("/catalogue")
    ModelAndView create(Actor actor, @RequestParam(defaultValue = "") String number) {
        try {
            return Done.at(
                    "/catalogue/"
                            + catalogue.draft(actor, Typing.trimmed(number)).number(),
                    "已新建草稿。",
                    "发布前仍按现行版本。");
        } catch (Refusal.Invalid invalid) {
            return Refused.as(list(actor, invalid.getMessage()), invalid);
        }
    }

    @GetMapping("/catalogue/{number}")
    ModelAndView show(
            Actor actor,
            @PathVariable String number,
            @ModelAttribute("asked") Narrowing asked,
            @RequestParam(defaultValue = "1") int part) {
        var version = catalogue.version(actor, number);
        var indicators = catalogue.indicators(actor, number);
        var page = new VersionPage(
                version,
                asked.in(indicators, CatalogueController::line),
                part,
                Shares.of(indicators),
                drafts.differences(actor, version),
                version.draft() && actor.is(Role.SAMR));
        return new ModelAndView("catalogue/version", Map.of("page", page));
    }

    /** The searchable words of an indicator: name, code, definition, source and channel. */
    private static Narrowing.Line line(Indicator indicator) {
        return new Narrowing.Line(
                indicator.name() + indicator.code() + indicator.definition() + indicator.source(),
                indicator.channel().label(),
                "");
    }

    /** The page of consequences, on which the act is confirmed. */
    @GetMapping("/catalogue/{number}/publish")
    ModelAndView publishing(Actor actor, @PathVariable String number) {
        return drafts.publishing(actor, number).page();
    }

    @PostMapping("/catalogue/{number}/publish")
    ModelAndView publish(Actor actor, @PathVariable String number, @RequestParam(defaultValue = "") String reason) {
        try {
            catalogue.publish(actor, number, reason);
            return Done.at("/catalogue/" + number, "已发布。", "这一版从此不再改变，各地按它对比。");
        } catch (Refusal.Invalid invalid) {
            return drafts.publishing(actor, number).refused(Map.of("reason", reason), invalid);
        }
    }

    private ModelAndView list(Actor actor, String remark) {
        return new ModelAndView(
                "catalogue/list",
                Map.of("versions", catalogue.versions(actor), "editable", actor.is(Role.SAMR), "remark", remark));
    }
}
