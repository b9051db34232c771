package org.qiangxian.call;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 总局 writes a call: carries last year's over, changes it, publishes it, amends it. */
@Controller
class CallDraftController {

    private final CallDrafts drafts;
    private final CallPages pages;

    CallDraftController(CallDrafts drafts, CallPages pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    @PostMapping("/calls")
    ModelAndView create(
            Actor actor, @RequestParam(defaultValue = "") String source, @RequestParam(defaultValue = "") String year) {
        try {
            var typed = Typing.trimmed(year).matches("\\d{4}") ? Integer.parseInt(Typing.trimmed(year)) : 0;
            var begun = drafts.draftFrom(actor, CallId.of(source), typed);
            return new ModelAndView("redirect:/calls/%s/edit".formatted(begun));
        } catch (Refusal.Invalid refusal) {
            var model = Map.of("rows", pages.list(actor), "writer", true, "error", refusal.getMessage(), "year", year);
            return Refused.page("call/list", model, refusal);
        }
    }

    @PostMapping("/calls/{call}/amend")
    String amend(Actor actor, @PathVariable UUID call) {
        drafts.amend(actor, new CallId(call));
        return "redirect:/calls/%s/edit".formatted(call);
    }

    @GetMapping("/calls/{call}/edit")
    ModelAndView edit(Actor actor, @PathVariable UUID call) {
        return new ModelAndView("call/edit", Map.of("page", pages.edit(actor, new CallId(call))));
    }

    @PostMapping("/calls/{call}/edit")
    ModelAndView save(
            Actor actor,
            @PathVariable UUID call,
            @RequestParam(defaultValue = "0") int edit,
            @RequestParam Map<String, String> typed) {
        var id = new CallId(call);
        var form = new CallForm(typed);
        try {
            drafts.save(actor, id, edit, form);
            return new ModelAndView("redirect:/calls/%s/edit".formatted(call));
        } catch (Refusal.Invalid refusal) {
            return Refused.page("call/edit", pages.edit(actor, id, form, edit, refusal), refusal);
        } catch (Refusal.Conflict refusal) {
            return Refused.page("call/edit", pages.edit(actor, id, form, refusal), refusal);
        }
    }

    @PostMapping("/calls/{call}/publish")
    ModelAndView publish(Actor actor, @PathVariable UUID call, @RequestParam(defaultValue = "0") int edit) {
        try {
            drafts.publish(actor, new CallId(call), edit);
            return new ModelAndView("redirect:/calls/%s".formatted(call));
        } catch (Refusal.Invalid refusal) {
            return Refused.page("call/edit", pages.edit(actor, new CallId(call)), refusal);
        }
    }

    @PostMapping("/calls/{call}/discard")
    String discard(Actor actor, @PathVariable UUID call) {
        drafts.discard(actor, new CallId(call));
        return "redirect:/calls";
    }
}
