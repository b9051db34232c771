package org.qiangxian.plan;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.region.RegionCode;
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

/** 工作方案: the unit's own plans, one plan, and those of one unit for a higher level. */
@Controller
class PlanController {

    static final String PATH = "/plans";

    private final Plans plans;
    private final PlanReading reading;
    private final PlanPages pages;
    private final PlanShow show;

    PlanController(Plans plans, PlanReading reading, PlanPages pages, PlanShow show) {
        this.plans = plans;
        this.reading = reading;
        this.pages = pages;
        this.show = show;
    }

    /** The unit's own plans; with the name or code of a place, leads to the plans of that place. */
    @GetMapping(PATH)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String place) {
        readers(actor);
        if (place.isBlank()) {
            return new ModelAndView("plan/list", Map.of("page", pages.list(actor)));
        }
        actor.require(Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
        try {
            return new ModelAndView("redirect:" + PATH + "/of/" + reading.place(actor, place));
        } catch (Refusal.Invalid refusal) {
            return Refused.page("plan/list", pages.list(actor).asking(place, refusal.fields()), refusal);
        }
    }

    @GetMapping(PATH + "/of/{code}")
    ModelAndView of(Actor actor, @PathVariable RegionCode code) {
        return new ModelAndView("plan/place", Map.of("page", pages.of(actor, code)));
    }

    @PostMapping(PATH)
    ModelAndView start(Actor actor, @ModelAttribute("form") StartForm form) {
        try {
            var plan = plans.start(actor, form);
            return Done.at(
                    plan.path() + "/edit", "已开始一份%s。".formatted(plan.kind().label()), "定稿以前只有本单位看得到。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page("plan/list", pages.list(actor).with(form, refusal.fields()), refusal);
        }
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "0") int version) {
        readers(actor);
        return new ModelAndView("plan/show", Map.of("page", show.page(actor, id, version)));
    }

    /** Does what needs one press only, by the name of its row in {@link PlanAction}. */
    @PostMapping(PATH + "/{id}/move")
    ModelAndView move(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String edit) {
        writers(actor);
        try {
            return moved(actor, id, Act.named(PlanAction.class, action), PlanForm.seen(edit));
        } catch (Refusal.Conflict refusal) {
            var page = show.page(actor, id, 0).saying(String.valueOf(refusal.getMessage()));
            return Refused.page("plan/show", page, refusal);
        }
    }

    private ModelAndView moved(Actor actor, UUID id, PlanAction named, int seen) {
        return switch (named) {
            case REVISE -> {
                plans.press(actor, id, named, seen);
                yield Done.at(PATH + "/" + id + "/edit", "已开始修订。", "下一版定稿以前，原来的一版仍然有效。");
            }
            case GIVE_UP -> {
                plans.press(actor, id, named, seen);
                yield Done.at(PATH + "/" + id, "已放弃修订。", "原来的一版不变。");
            }
            case DROP -> {
                plans.press(actor, id, named, seen);
                yield Done.at(PATH, "已放弃草稿。", "需要时可以重新开始。");
            }
            case EDIT, FINALISE -> throw new Refusal.NotFound("“%s”不在这里办理。请从页面上的按钮进入。".formatted(named.label()));
        };
    }

    static void readers(Actor actor) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
    }

    static void writers(Actor actor) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE);
    }
}
