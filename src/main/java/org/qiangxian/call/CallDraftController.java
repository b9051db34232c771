package org.qiangxian.call;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
    String create(
            Actor actor,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String year,
            Model model,
            HttpServletResponse response) {
        try {
            var typed = year.strip().matches("\\d{4}") ? Integer.parseInt(year.strip()) : 0;
            return "redirect:/calls/%s/edit".formatted(drafts.draftFrom(actor, CallId.of(source), typed));
        } catch (Refusal.Invalid refusal) {
            response.setStatus(422);
            model.addAttribute("rows", pages.list(actor));
            model.addAttribute("writer", true);
            model.addAttribute("error", refusal.getMessage());
            return "call/list";
        }
    }

    @PostMapping("/calls/{call}/amend")
    String amend(Actor actor, @PathVariable UUID call) {
        drafts.amend(actor, new CallId(call));
        return "redirect:/calls/%s/edit".formatted(call);
    }

    @GetMapping("/calls/{call}/edit")
    String edit(Actor actor, @PathVariable UUID call, Model model) {
        return page(pages.edit(actor, new CallId(call)), model);
    }

    @PostMapping("/calls/{call}/edit")
    String save(
            Actor actor,
            @PathVariable UUID call,
            @RequestParam(defaultValue = "0") int edit,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        var id = new CallId(call);
        var form = new CallForm(typed);
        try {
            drafts.save(actor, id, edit, form);
            return "redirect:/calls/%s/edit".formatted(call);
        } catch (Refusal.Invalid refusal) {
            response.setStatus(422);
            return page(pages.edit(actor, id, form, edit, refusal), model);
        } catch (Refusal.Conflict refusal) {
            response.setStatus(409);
            return page(pages.edit(actor, id, form, refusal), model);
        }
    }

    @PostMapping("/calls/{call}/publish")
    String publish(
            Actor actor,
            @PathVariable UUID call,
            @RequestParam(defaultValue = "0") int edit,
            Model model,
            HttpServletResponse response) {
        try {
            drafts.publish(actor, new CallId(call), edit);
            return "redirect:/calls/%s".formatted(call);
        } catch (Refusal.Invalid _) {
            response.setStatus(422);
            return page(pages.edit(actor, new CallId(call)), model);
        }
    }

    @PostMapping("/calls/{call}/discard")
    String discard(Actor actor, @PathVariable UUID call) {
        drafts.discard(actor, new CallId(call));
        return "redirect:/calls";
    }

    private static String page(CallEditPage page, Model model) {
        model.addAttribute("page", page);
        return "call/edit";
    }
}
