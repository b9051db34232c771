package org.qiangxian.call;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 总局 grants extra seats and later last days, each with its reason. */
@Controller
class AllowanceController {

    private final Allowances allowances;
    private final CallPages pages;

    AllowanceController(Allowances allowances, CallPages pages) {
        this.allowances = allowances;
        this.pages = pages;
    }

    @PostMapping("/calls/{call}/seats")
    ModelAndView grant(Actor actor, @PathVariable UUID call, @RequestParam Map<String, String> typed) {
        var form = new AllowanceForm(typed);
        return answer(
                actor,
                new CallId(call),
                "已增加名额。",
                "seat-",
                form,
                () -> allowances.grant(actor, new CallId(call), form));
    }

    @PostMapping("/calls/{call}/extensions")
    ModelAndView extend(Actor actor, @PathVariable UUID call, @RequestParam Map<String, String> typed) {
        var form = new AllowanceForm(typed);
        return answer(
                actor,
                new CallId(call),
                "已延长截止日。",
                "day-",
                form,
                () -> allowances.extend(actor, new CallId(call), form));
    }

    /** The fields of the two forms on the page are told apart by how they begin. */
    private ModelAndView answer(Actor actor, CallId call, String what, String begin, AllowanceForm form, Runnable act) {
        try {
            act.run();
            return Done.at("/calls/" + call, what, "理由对所有推荐单位可见，现在起生效。");
        } catch (Refusal.Invalid refusal) {
            var wrong = Refused.errors(refusal, field -> begin + field);
            return Refused.page("call/show", pages.page(actor, call).with(form, wrong), refusal);
        }
    }
}
