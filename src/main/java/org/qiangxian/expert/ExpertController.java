package org.qiangxian.expert;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 总局: where the experts work, by which conflicts are found. */
@Controller
class ExpertController {

    private final Experts experts;

    ExpertController(Experts experts) {
        this.experts = experts;
    }

    @GetMapping("/panels/experts")
    String list(Actor actor, Model model) {
        actor.require(Role.SAMR);
        var all = experts.all();
        model.addAttribute("experts", all);
        model.addAttribute("places", experts.shown(all));
        return "expert/list";
    }

    @PostMapping("/panels/experts/{person}")
    ModelAndView describe(
            Actor actor,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String employer,
            @RequestParam(defaultValue = "") String province,
            @RequestParam(defaultValue = "") String city) {
        try {
            experts.describe(actor, person, employer, province, city);
            return Done.at("/panels/experts", "已保存。", "分送时按它排除有冲突的方案。");
        } catch (Refusal.Invalid refusal) {
            var typed = Map.of("employer", employer, "province", province, "city", city);
            var errors = Refused.errors(refusal, field -> field + "-" + person);
            var all = experts.all();
            var model = Map.of(
                    "experts", all, "places", experts.shown(all), "wrong", person, "typed", typed, "errors", errors);
            return Refused.page("expert/list", model, refusal);
        }
    }
}
