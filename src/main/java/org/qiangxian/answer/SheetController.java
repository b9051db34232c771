package org.qiangxian.answer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.burden.DataRequestId;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form of a request as the city or province asked fills it, leaves it, or checks what a department filled. */
@Controller
class SheetController {

    private final Answers answers;
    private final SheetPages pages;

    SheetController(Answers answers, SheetPages pages) {
        this.answers = answers;
        this.pages = pages;
    }

    @GetMapping("/requests/{request}/answer")
    ModelAndView show(Actor actor, @PathVariable UUID request) {
        return page(actor, new DataRequestId(request), "", Map.of());
    }

    @PostMapping("/requests/{request}/draft")
    ModelAndView save(Actor actor, @PathVariable UUID request, @RequestParam Map<String, String> typed) {
        var id = new DataRequestId(request);
        try {
            answers.save(actor, id, typed);
            return new ModelAndView("redirect:/requests/%s/answer?saved".formatted(request));
        } catch (Refusal.Invalid invalid) {
            return Refused.as(page(actor, id, invalid.getMessage(), invalid.fields()), invalid);
        }
    }

    /** What was typed is kept first, so that a remark costs nobody a word. */
    @PostMapping("/requests/{request}/submit")
    ModelAndView submit(Actor actor, @PathVariable UUID request, @RequestParam Map<String, String> typed) {
        var id = new DataRequestId(request);
        try {
            answers.save(actor, id, typed);
            answers.submit(actor, id);
            return new ModelAndView("redirect:/requests/%s/answer".formatted(request));
        } catch (Refusal.Invalid invalid) {
            return Refused.as(page(actor, id, invalid.getMessage(), invalid.fields()), invalid);
        }
    }

    /** 不填: one item, or all that are open. */
    @PostMapping("/requests/{request}/skip")
    String skip(Actor actor, @PathVariable UUID request, @RequestParam(defaultValue = "") String item) {
        answers.skip(actor, new DataRequestId(request), item.isEmpty() ? List.of() : List.of(RequestItem.of(item)));
        return "redirect:/requests/%s/answer".formatted(request);
    }

    @PostMapping("/requests/{request}/accept")
    ModelAndView accept(Actor actor, @PathVariable UUID request, @RequestParam(defaultValue = "") String item) {
        answers.accept(actor, new DataRequestId(request), RequestItem.of(item));
        return new ModelAndView("redirect:/requests/%s/answer".formatted(request));
    }

    @PostMapping("/requests/{request}/return")
    ModelAndView giveBack(
            Actor actor,
            @PathVariable UUID request,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String reason) {
        var id = new DataRequestId(request);
        try {
            answers.giveBack(actor, id, RequestItem.of(item), reason);
            return new ModelAndView("redirect:/requests/%s/answer".formatted(request));
        } catch (Refusal.Invalid invalid) {
            return Refused.as(
                    page(actor, id, invalid.getMessage(), Map.of(item + ":reason", invalid.getMessage())), invalid);
        }
    }

    private ModelAndView page(Actor actor, DataRequestId id, String summary, Map<String, String> remarks) {
        var sheet = answers.sheet(actor, id);
        return new ModelAndView("answer/sheet", Map.of("page", pages.page(actor, sheet, summary, remarks)));
    }
}
