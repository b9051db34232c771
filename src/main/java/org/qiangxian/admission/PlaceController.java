package org.qiangxian.admission;

import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which 总局 decides which unit takes over what a merged or divided one had. */
@Controller
class PlaceController {

    private static final String PATH = "/admissions/places/{code}";

    private final PlaceDecisions decisions;

    PlaceController(PlaceDecisions decisions) {
        this.decisions = decisions;
    }

    @GetMapping(PATH)
    ModelAndView deciding(Actor actor, @PathVariable String code) {
        actor.require(Role.SAMR);
        return decisions.deciding(actor, new RegionCode(code)).page();
    }

    @PostMapping(PATH)
    ModelAndView decide(Actor actor, @PathVariable String code, @RequestParam Map<String, String> sent) {
        actor.require(Role.SAMR);
        var place = new RegionCode(code);
        try {
            decisions.decide(actor, place, Typed.ofSingle(sent));
        } catch (Refusal.Invalid refusal) {
            return decisions.deciding(actor, place).refused(sent, refusal);
        }
        return Done.at(AdmissionController.PATH, "已决定由谁承接。", "原单位、涉及的各单位、所在市局和省局已收到告知。");
    }
}
