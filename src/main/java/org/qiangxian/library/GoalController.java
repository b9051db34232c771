package org.qiangxian.library;

import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A province writes its own goal (R19). */
@Controller
class GoalController {

    static final String PATH = "/library/goal";

    private final ProvinceGoals goals;
    private final Library library;

    GoalController(ProvinceGoals goals, Library library) {
        this.goals = goals;
        this.library = library;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        var goal = goals.of(ProvinceGoals.own(actor)).orElse(null);
        return page(GoalForm.of(goal), Map.of());
    }

    @PostMapping(PATH)
    ModelAndView save(Actor actor, @ModelAttribute GoalForm form) {
        ProvinceGoals.own(actor);
        try {
            goals.save(actor, form);
        } catch (Refusal.Invalid refusal) {
            return Refused.as(page(form, refusal.fields()), refusal);
        }
        return Done.at(PATH, "已保存本省目标。", "在公开网站本省的名单页显示，以前的版本保留。");
    }

    private ModelAndView page(GoalForm form, Map<String, String> errors) {
        return new ModelAndView("library/goal", Map.of("form", form, "national", library.goal(), "errors", errors));
    }
}
