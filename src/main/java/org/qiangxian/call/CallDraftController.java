package org.qiangxian.call;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 总局 writes a call: carries last year's over, changes it, publishes it, amends it. */
@Controller
class CallDraftController {

    private final CallDrafts drafts;
    private final CallPages pages;
    private final CallConsequences consequences;

    CallDraftController(CallDrafts drafts, CallPages pages, CallConsequences consequences) {
        this.drafts = drafts;
        this.pages = pages;
        this.consequences = consequences;
    }

    @PostMapping("/calls")
    ModelAndView create(
            Actor actor, @RequestParam(defaultValue = "") String source, @RequestParam(defaultValue = "") String year) {
        try {
            var typed = Typing.trimmed(year).matches("\\d{4}") ? Integer.parseInt(Typing.trimmed(year)) : 0;
            var begun = drafts.draftFrom(actor, CallId.of(source), typed);
            return Done.at("/calls/%s/edit".formatted(begun), "已新建征集草稿。", "发布前只有总局能看到。");
        } catch (Refusal.Invalid refusal) {
            var model = Map.of("rows", pages.list(actor), "writer", true, "error", refusal.getMessage(), "year", year);
            return Refused.page("call/list", model, refusal);
        }
    }

    @PostMapping("/calls/{call}/amend")
    ModelAndView amend(Actor actor, @PathVariable UUID call) {
        drafts.amend(actor, new CallId(call));
        return Done.at("/calls/%s/edit".formatted(call), "已开始修订。", "发布修订前仍按现行版本办理。");
    }

    @GetMapping("/calls/{call}/edit")
    ModelAndView edit(Actor actor, @PathVariable UUID call, @ModelAttribute("asked") Narrowing asked) {
        return new ModelAndView("call/edit", Map.of("page", pages.edit(actor, new CallId(call), asked)));
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
            return Done.at("/calls/%s/edit".formatted(call), "已保存。", "发布前只有总局能看到。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page("call/edit", pages.edit(actor, id, form, edit, refusal), refusal);
        } catch (Refusal.Conflict refusal) {
            return Refused.page("call/edit", pages.edit(actor, id, form, refusal), refusal);
        }
    }

    /** The page of consequences, on which the act is confirmed. */
    @GetMapping("/calls/{call}/publish")
    ModelAndView publishing(Actor actor, @PathVariable UUID call) {
        return consequences.publishing(actor, new CallId(call)).page();
    }

    @PostMapping("/calls/{call}/publish")
    ModelAndView publish(Actor actor, @PathVariable UUID call, @RequestParam(defaultValue = "0") int edit) {
        try {
            drafts.publish(actor, new CallId(call), edit);
            return Done.at("/calls/" + call, "已发布。", "面向的单位现在可以看到并办理；这一版不再改变。");
        } catch (Refusal.Invalid refusal) {
            return Refused.as(consequences.publishing(actor, new CallId(call)).page(), refusal);
        }
    }

    @PostMapping("/calls/{call}/discard")
    ModelAndView discard(Actor actor, @PathVariable UUID call) {
        drafts.discard(actor, new CallId(call));
        return Done.at("/calls", "已放弃草稿。", "已发布的版本不受影响。");
    }
}
