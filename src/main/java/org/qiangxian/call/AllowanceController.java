package org.qiangxian.call;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
    String grant(
            Actor actor,
            @PathVariable UUID call,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        var form = new AllowanceForm(typed);
        return answer(
                actor, new CallId(call), form, model, response, () -> allowances.grant(actor, new CallId(call), form));
    }

    @PostMapping("/calls/{call}/extensions")
    String extend(
            Actor actor,
            @PathVariable UUID call,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        var form = new AllowanceForm(typed);
        return answer(
                actor, new CallId(call), form, model, response, () -> allowances.extend(actor, new CallId(call), form));
    }

    private String answer(
            Actor actor, CallId call, AllowanceForm form, Model model, HttpServletResponse response, Runnable act) {
        try {
            act.run();
            return "redirect:/calls/%s#allowances".formatted(call);
        } catch (Refusal.Invalid refusal) {
            response.setStatus(422);
            model.addAttribute("page", pages.page(actor, call).with(form, refusal.fields()));
            return "call/show";
        }
    }
}
