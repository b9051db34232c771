package org.qiangxian.inspection;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiangxian.account.Actor;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.call.CallId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 总局: the formal check of all that has come in a call, and of one proposal anew. */
@Controller
class CheckController {

    private final FormalChecks checks;

    CheckController(FormalChecks checks) {
        this.checks = checks;
    }

    @GetMapping("/panels/{call}/checks")
    String list(Actor actor, @PathVariable UUID call, Model model) {
        model.addAttribute("call", checks.call(actor, new CallId(call)));
        model.addAttribute("lines", checks.list(actor, new CallId(call)));
        return "inspection/list";
    }

    @PostMapping("/panels/{call}/checks")
    String checkAll(Actor actor, @PathVariable UUID call) {
        checks.checkAll(actor, new CallId(call));
        return "redirect:/panels/" + call + "/checks";
    }

    @PostMapping("/panels/proposals/{application}/check")
    String check(Actor actor, @PathVariable String application, @RequestParam Map<String, String> sent) {
        var reasons = Arrays.stream(CheckItem.values())
                .collect(Collectors.toMap(Function.identity(), item -> sent.getOrDefault("reason." + item.name(), "")));
        checks.check(actor, ApplicationId.of(application), reasons);
        return "redirect:/panels/proposals/" + application;
    }
}
