package org.qiangxian.catalogue;

import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The indicators of a draft: add, change, retire. */
@Controller
class IndicatorController {

    private final CatalogueDrafts drafts;

    IndicatorController(CatalogueDrafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping("/catalogue/{number}/new")
    ModelAndView create(Actor actor, @PathVariable String number) {
        actor.require(Role.SAMR);
        return view(new IndicatorPage(number, "", IndicatorForm.blank(), Map.of()));
    }

    @PostMapping("/catalogue/{number}/new")
    ModelAndView add(Actor actor, @PathVariable String number, IndicatorForm form) {
        try {
            return back(number, "已增加指标 %s。".formatted(drafts.add(actor, number, form)));
        } catch (Refusal.Invalid refusal) {
            return Refused.page("catalogue/indicator", new IndicatorPage(number, "", form, refusal.fields()), refusal);
        }
    }

    @GetMapping("/catalogue/{number}/{code}")
    ModelAndView edit(Actor actor, @PathVariable String number, @PathVariable IndicatorCode code) {
        actor.require(Role.SAMR);
        var form = IndicatorForm.of(drafts.get(actor, number, code));
        return view(new IndicatorPage(number, code.value(), form, Map.of()));
    }

    @PostMapping("/catalogue/{number}/{code}")
    ModelAndView save(Actor actor, @PathVariable String number, @PathVariable IndicatorCode code, IndicatorForm form) {
        try {
            drafts.save(actor, number, code, form);
            return back(number, "已修改指标。");
        } catch (Refusal.Invalid refusal) {
            var page = new IndicatorPage(number, code.value(), form, refusal.fields());
            return Refused.page("catalogue/indicator", page, refusal);
        }
    }

    @PostMapping("/catalogue/{number}/{code}/retire")
    ModelAndView retire(Actor actor, @PathVariable String number, @PathVariable IndicatorCode code) {
        drafts.retire(actor, number, code);
        return back(number, "已停用指标。");
    }

    private static ModelAndView back(String number, String what) {
        return Done.at("/catalogue/" + number, what, "发布这一版后生效。");
    }

    private static ModelAndView view(IndicatorPage page) {
        return new ModelAndView("catalogue/indicator", Map.of("page", page));
    }
}
