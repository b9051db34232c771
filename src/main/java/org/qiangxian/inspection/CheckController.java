package org.qiangxian.inspection;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.call.CallId;
import org.qiangxian.shell.Done;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 总局: the formal check of all that has come in a call; of one proposal it is done on that proposal's page. */
@Controller
class CheckController {

    private final FormalChecks checks;

    CheckController(FormalChecks checks) {
        this.checks = checks;
    }

    @GetMapping("/panels/{call}/checks")
    String list(Actor actor, @PathVariable UUID call, Model model) {
        model.addAttribute("call", checks.call(actor, new CallId(call)));
        var lines = checks.list(actor, new CallId(call));
        model.addAttribute("lines", lines);
        model.addAttribute("trail", checks.trail(actor, new CallId(call), lines));
        return "inspection/list";
    }

    @PostMapping("/panels/{call}/checks")
    ModelAndView checkAll(Actor actor, @PathVariable UUID call) {
        checks.checkAll(actor, new CallId(call));
        return Done.at("/panels/" + call + "/checks", "已检查全部到达的方案。", "可以逐份查看结果；结果不作评价。");
    }
}
