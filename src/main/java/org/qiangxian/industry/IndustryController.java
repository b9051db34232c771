package org.qiangxian.industry;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which a county writes its industries. */
@Controller
class IndustryController {

    private static final String ALL = "/library/{code}/industries";
    private static final String ONE = ALL + "/{id}";
    private static final String VIEW = "industry/form";

    private final IndustryRecords records;
    private final Regions regions;
    private final Undoing undoing;

    IndustryController(IndustryRecords records, Regions regions, Undoing undoing) {
        this.records = records;
        this.regions = regions;
        this.undoing = undoing;
    }

    @GetMapping(ALL + "/new")
    ModelAndView begin(Actor actor, @PathVariable String code) {
        return new ModelAndView(VIEW, Map.of("page", blank(actor, new RegionCode(code))));
    }

    @PostMapping(ALL)
    ModelAndView add(Actor actor, @PathVariable String code, @ModelAttribute("form") IndustryForm form) {
        var unit = new RegionCode(code);
        try {
            return done(actor, unit, records.add(actor, unit, form), "已登记产业。", "列在本地档案和公开的城市页；试点、活动可以注明它。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page(VIEW, blank(actor, unit).with(form, "", refusal.fields()), refusal);
        } catch (Refusal.Conflict refusal) {
            return Refused.page(VIEW, blank(actor, unit).with(form, refusal.getMessage(), Map.of()), refusal);
        }
    }

    @GetMapping(ONE)
    ModelAndView edit(Actor actor, @PathVariable String code, @PathVariable String id) {
        return new ModelAndView(VIEW, Map.of("page", kept(actor, new RegionCode(code), id)));
    }

    @PostMapping(ONE)
    ModelAndView change(
            Actor actor,
            @PathVariable String code,
            @PathVariable String id,
            @ModelAttribute("form") IndustryForm form) {
        var unit = new RegionCode(code);
        try {
            records.change(actor, unit, id(actor, unit, id), form);
            return done(actor, unit, id(actor, unit, id), "已保存产业记录。", "以前的版本保留。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page(VIEW, kept(actor, unit, id).with(form, "", refusal.fields()), refusal);
        } catch (Refusal.Conflict refusal) {
            return Refused.page(VIEW, kept(actor, unit, id).with(form, refusal.getMessage(), Map.of()), refusal);
        }
    }

    @PostMapping(ONE + "/remove")
    ModelAndView remove(
            Actor actor,
            @PathVariable String code,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int version) {
        var unit = new RegionCode(code);
        var about = id(actor, unit, id);
        try {
            records.remove(actor, unit, about, version);
            return done(actor, unit, about, "已移出产业记录。", "不再列出；以后可以重新登记。");
        } catch (Refusal.Conflict refusal) {
            var page = kept(actor, unit, id);
            return Refused.page(VIEW, page.with(page.form(), refusal.getMessage(), Map.of()), refusal);
        }
    }

    private ModelAndView done(Actor actor, RegionCode unit, UUID id, String what, String next) {
        return Done.at(IndustryRecords.path(unit), what, next, undoing.offer(actor, IndustryRecords.matter(id)));
    }

    private IndustryPage blank(Actor actor, RegionCode unit) {
        IndustryRecords.requireOwn(actor, unit);
        return new IndustryPage(unit, regions.displayName(unit), null, IndustryForm.EMPTY, "", Map.of());
    }

    private IndustryPage kept(Actor actor, RegionCode unit, String id) {
        var it = records.own(actor, unit, id(actor, unit, id));
        return new IndustryPage(unit, regions.displayName(unit), it, IndustryForm.of(it), "", Map.of());
    }

    /** Reads an identifier; malformed text is refused as an unknown industry. */
    private static UUID id(Actor actor, RegionCode unit, String text) {
        IndustryRecords.requireOwn(actor, unit);
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw IndustryRecords.unknown();
        }
    }
}
