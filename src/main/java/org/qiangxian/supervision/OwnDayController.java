package org.qiangxian.supervision;

import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
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

/** A city's acts on its items: a new day with a reason, done, not done after all. */
@Controller
class OwnDayController {

    private static final String PLACE = SupervisionController.PATH + "/{code}";

    private final OwnDayActs acts;
    private final OwnDayPages pages;

    OwnDayController(OwnDayActs acts, OwnDayPages pages) {
        this.acts = acts;
        this.pages = pages;
    }

    @GetMapping(PLACE + "/move")
    ModelAndView moving(Actor actor, @PathVariable RegionCode code, @RequestParam(defaultValue = "") String item) {
        actor.require(Role.CITY);
        return item.isEmpty()
                ? new ModelAndView("redirect:" + SupervisionController.PATH + "/" + code)
                : new ModelAndView("supervision/move", Map.of("page", pages.page(actor, code, item)));
    }

    @PostMapping(PLACE + "/move")
    ModelAndView move(Actor actor, @PathVariable RegionCode code, @ModelAttribute("form") OwnDayForm form) {
        actor.require(Role.CITY);
        try {
            acts.move(actor, code, form);
            return Done.at(SupervisionController.PATH + "/" + code, "已改期。", "原定的日子和原因保留，和新的日子一起显示。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page(
                    "supervision/move", pages.page(actor, code, form.key()).with(form, refusal.fields(), ""), refusal);
        }
    }

    @PostMapping(PLACE + "/finish")
    ModelAndView finish(Actor actor, @PathVariable RegionCode code, @RequestParam(defaultValue = "") String item) {
        actor.require(Role.CITY);
        acts.finish(actor, code, item);
        return Done.at(SupervisionController.PATH + "/" + code, "已记为完成。", "不再显示为超过日子；不用报送证明材料。");
    }

    @PostMapping(PLACE + "/reopen")
    ModelAndView reopen(Actor actor, @PathVariable RegionCode code, @RequestParam(defaultValue = "") String item) {
        actor.require(Role.CITY);
        acts.reopen(actor, code, item);
        return Done.at(SupervisionController.PATH + "/" + code, "已改回仍在推进。", "超过自定的日子的，可以改期。");
    }
}
