package org.qiangxian.complaint;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 转办 of a complaint. */
@Controller
class PassingController {

    private static final String PASS = ComplaintController.PATH + "/{complaint}/pass";

    private final PassingOn passing;

    PassingController(PassingOn passing) {
        this.passing = passing;
    }

    @GetMapping(PASS)
    ModelAndView show(Actor actor, @PathVariable UUID complaint) {
        return passing.page(actor, complaint).page();
    }

    @PostMapping(PASS)
    ModelAndView pass(Actor actor, @PathVariable UUID complaint, @RequestParam Map<String, String> typed) {
        try {
            var office = passing.pass(actor, complaint, typed);
            return Done.at(ComplaintController.PATH, "已转办。", office + "收到消息，按原来的期限办理；反映人凭查询码看得到。");
        } catch (Refusal.Invalid refusal) {
            return passing.page(actor, complaint).refused(typed, refusal);
        }
    }
}
