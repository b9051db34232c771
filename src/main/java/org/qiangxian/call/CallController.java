package org.qiangxian.call;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.form.Kind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 征集 for those it is for, and as a city will see it. */
@Controller
class CallController {

    private final CallPages pages;

    CallController(CallPages pages) {
        this.pages = pages;
    }

    @GetMapping("/calls")
    String list(Actor actor, Model model) {
        model.addAttribute("rows", pages.list(actor));
        model.addAttribute("writer", actor.is(Role.SAMR));
        model.addAttribute("error", "");
        return "call/list";
    }

    @GetMapping("/calls/{call}")
    String show(Actor actor, @PathVariable UUID call, Model model) {
        model.addAttribute("page", pages.page(actor, new CallId(call)));
        return "call/show";
    }

    @GetMapping("/calls/{call}/preview")
    String preview(Actor actor, @PathVariable UUID call, @RequestParam(defaultValue = "PILOT") Kind kind, Model model) {
        var seen = pages.preview(actor, new CallId(call));
        model.addAttribute("call", seen);
        model.addAttribute("form", seen.form(kind));
        return "call/preview";
    }
}
