package org.qiangxian.call;

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

/** 总局 grants extra seats and later last days, each with its reason. */
@Controller
class AllowanceController {

    private static final String SEEN = "理由对所有推荐单位可见，现在起生效。";

    private final Allowances allowances;
    private final CallConsequences consequences;

    AllowanceController(Allowances allowances, CallConsequences consequences) {
        this.allowances = allowances;
        this.consequences = consequences;
    }

    /** The page of consequences, on which the act is confirmed. */
    @GetMapping("/calls/{call}/seats")
    ModelAndView granting(Actor actor, @PathVariable UUID call) {
        return consequences.seats(actor, new CallId(call)).page();
    }

    @PostMapping("/calls/{call}/seats")
    ModelAndView grant(Actor actor, @PathVariable UUID call, @RequestParam Map<String, String> typed) {
        var id = new CallId(call);
        try {
            allowances.grant(actor, id, new AllowanceForm(typed));
            return Done.at("/calls/" + call, "已增加名额。", SEEN);
        } catch (Refusal.Invalid refusal) {
            return consequences.seats(actor, id).refused(typed, refusal);
        }
    }

    /** The page of consequences, on which the act is confirmed. */
    @GetMapping("/calls/{call}/extensions")
    ModelAndView extending(Actor actor, @PathVariable UUID call) {
        return consequences.extension(actor, new CallId(call)).page();
    }

    @PostMapping("/calls/{call}/extensions")
    ModelAndView extend(Actor actor, @PathVariable UUID call, @RequestParam Map<String, String> typed) {
        var id = new CallId(call);
        try {
            allowances.extend(actor, id, new AllowanceForm(typed));
            return Done.at("/calls/" + call, "已延长截止日。", SEEN);
        } catch (Refusal.Invalid refusal) {
            return consequences.extension(actor, id).refused(typed, refusal);
        }
    }
}
