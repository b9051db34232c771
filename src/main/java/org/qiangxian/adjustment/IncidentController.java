package org.qiangxian.adjustment;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
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

/** Registering an incident, and the forms on the page of a case: what is determined, what is said, what is asked. */
@Controller
class IncidentController {

    private final Incidents incidents;
    private final Hearings hearings;
    private final Reviews reviews;
    private final AdjustmentPages pages;

    IncidentController(Incidents incidents, Hearings hearings, Reviews reviews, AdjustmentPages pages) {
        this.incidents = incidents;
        this.hearings = hearings;
        this.reviews = reviews;
        this.pages = pages;
    }

    @GetMapping(AdjustmentController.PATH + "/new")
    ModelAndView begin(Actor actor) {
        return new ModelAndView("adjustment/new", form(actor, IncidentForm.EMPTY, Map.of(), ""));
    }

    @PostMapping(AdjustmentController.PATH)
    ModelAndView register(Actor actor, @ModelAttribute IncidentForm form) {
        actor.require(AdjustmentAction.REGISTER.row().roles());
        try {
            var matter = incidents.register(actor, form);
            return Done.at(matter.path(), "已登记线索。", "总局核实以后决定是否立案；材料可以在本页补充。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page("adjustment/new", form(actor, form, refusal.fields(), ""), refusal);
        } catch (Refusal.Conflict refusal) {
            return Refused.page("adjustment/new", form(actor, form, Map.of(), refusal.getMessage()), refusal);
        }
    }

    private Map<String, Object> form(Actor actor, IncidentForm form, Map<String, String> errors, String message) {
        return Map.of("places", incidents.places(actor), "form", form, "errors", errors, "message", message);
    }

    @PostMapping(AdjustmentController.PATH + "/{matter}/determination")
    ModelAndView determine(Actor actor, @PathVariable UUID matter, @RequestParam Map<String, String> typed) {
        return done(
                actor,
                matter,
                typed,
                "已登记官方认定。",
                "认定写入事项，以前登记的留在办理经过中。",
                (fields, seen) -> incidents.determine(actor, matter, fields, seen));
    }

    @PostMapping(AdjustmentController.PATH + "/{matter}/finding")
    ModelAndView find(Actor actor, @PathVariable UUID matter, @RequestParam Map<String, String> typed) {
        return done(
                actor,
                matter,
                typed,
                "已写明书面认定。",
                "由总局另一人签署以后，可以立案。",
                (fields, seen) -> incidents.find(actor, matter, fields, seen));
    }

    @PostMapping(AdjustmentController.PATH + "/{matter}/opinion")
    ModelAndView reply(Actor actor, @PathVariable UUID matter, @RequestParam Map<String, String> typed) {
        return done(
                actor,
                matter,
                typed,
                "已提交意见。",
                "听取意见结束以前可以继续补充意见和材料。",
                (fields, seen) -> hearings.reply(actor, matter, fields, seen));
    }

    @PostMapping(AdjustmentController.PATH + "/{matter}/review")
    ModelAndView review(Actor actor, @PathVariable UUID matter, @RequestParam Map<String, String> typed) {
        return done(
                actor,
                matter,
                typed,
                "已申请复核。",
                "由总局第三人在十个工作日内复核；复核期间决定继续执行。",
                (fields, seen) -> reviews.ask(actor, matter, fields, seen));
    }

    /** Does what a form on the page of a case asks for; refused, the page comes again with what was typed. */
    private ModelAndView done(
            Actor actor, UUID matter, Map<String, String> typed, String what, String next, Deed deed) {
        AdjustmentController.readers(actor);
        pages.page(actor, matter);
        try {
            deed.by(typed);
        } catch (Refusal.Invalid refusal) {
            return Refused.page("adjustment/show", pages.page(actor, matter).with(typed, refusal.fields()), refusal);
        }
        return Done.at(AdjustmentController.PATH + "/" + matter, what, next);
    }
}
