package org.qiangxian.supervision;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.Seen;
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

/** 政策评估: registered before the policy is in force; afterwards shown for one city at a time. */
@Controller
class EvaluationController {

    static final String PATH = SupervisionController.PATH + "/evaluations";

    private final Evaluations evaluations;
    private final EvaluationPages pages;
    private final Supervised supervised;

    EvaluationController(Evaluations evaluations, EvaluationPages pages, Supervised supervised) {
        this.evaluations = evaluations;
        this.pages = pages;
        this.supervised = supervised;
    }

    @GetMapping(PATH + "/new")
    ModelAndView begin(Actor actor) {
        return new ModelAndView("supervision/evaluation-new", Map.of("page", pages.begin(actor)));
    }

    @PostMapping(PATH)
    ModelAndView register(Actor actor, @ModelAttribute("form") EvaluationForm form) {
        actor.require(EvaluationAction.REGISTER.row().roles());
        try {
            var evaluation = evaluations.register(actor, form);
            return Done.at(evaluation.path(), "已登记评估。", "施行以前可以撤回；施行以后，问题和指标不再改动。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page("supervision/evaluation-new", pages.begin(actor).with(form, refusal.fields()), refusal);
        }
    }

    @GetMapping(PATH + "/{evaluation}")
    ModelAndView show(Actor actor, @PathVariable UUID evaluation) {
        actor.require(EvaluationAction.REGISTER.row().roles());
        return new ModelAndView("supervision/evaluation", Map.of("page", pages.page(actor, evaluation)));
    }

    /** The way to one city by its name or code. */
    @GetMapping(PATH + "/{evaluation}/place")
    ModelAndView place(Actor actor, @PathVariable UUID evaluation, @RequestParam(defaultValue = "") String place) {
        actor.require(EvaluationAction.REGISTER.row().roles());
        var page = pages.page(actor, evaluation);
        try {
            return new ModelAndView("redirect:%s/places/%s".formatted(page.href(), supervised.named(actor, place)));
        } catch (Refusal.Invalid refusal) {
            return Refused.page("supervision/evaluation", page.with(place, refusal.fields()), refusal);
        }
    }

    @GetMapping(PATH + "/{evaluation}/places/{code}")
    ModelAndView look(Actor actor, @PathVariable UUID evaluation, @PathVariable RegionCode code) {
        actor.require(EvaluationAction.REGISTER.row().roles());
        return new ModelAndView("supervision/evaluation", Map.of("page", pages.page(actor, evaluation, code)));
    }

    @PostMapping(PATH + "/{evaluation}/withdraw")
    ModelAndView withdraw(Actor actor, @PathVariable UUID evaluation, @RequestParam(defaultValue = "") String seen) {
        actor.require(EvaluationAction.WITHDRAW.row().roles());
        evaluations.withdraw(actor, evaluation, Seen.sent(seen));
        return Done.at(PATH + "/" + evaluation, "已撤回。", "可以在施行以前另行登记。");
    }
}
