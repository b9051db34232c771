package org.qiangxian.confirmation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.confirmation.ObjectingPage.Typed;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A city answers one value about it: 无异议, or 提出异议 with a reason. */
@Controller
class AnsweringController {

    /** The parameter value that says the objection was begun on the value's own page. */
    private static final String VALUE = "value";

    private final Confirmations confirmations;
    private final CheckPages pages;
    private final Deciding deciding;

    AnsweringController(Confirmations confirmations, CheckPages pages, Deciding deciding) {
        this.confirmations = confirmations;
        this.pages = pages;
        this.deciding = deciding;
    }

    @PostMapping("/confirmations/values/{value}/confirm")
    ModelAndView agree(Actor actor, @PathVariable long value) {
        var unit = CheckPages.own(actor);
        var batch = confirmations.agree(actor, unit, value);
        return Done.at(
                "/confirmations/" + batch,
                "已记下：无异议。",
                "这一项不再等待答复；其余的可以继续看，或者一次确认。",
                confirmations.offer(actor, unit, batch, value));
    }

    /** @param from where the reader comes from and goes back to */
    @GetMapping("/confirmations/values/{value}/object")
    ModelAndView ask(Actor actor, @PathVariable long value, @RequestParam(defaultValue = "") String from) {
        return page(actor, value, from, new Typed("", ""), null);
    }

    @PostMapping("/confirmations/values/{value}/object")
    ModelAndView object(
            Actor actor,
            @PathVariable long value,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String figure,
            @RequestParam(defaultValue = "") String from) {
        try {
            var unit = CheckPages.own(actor);
            var channel = confirmations.own(actor, unit, value).batch().channel();
            confirmations.object(actor, unit, value, reason, figure);
            return Done.at(
                    back(actor, value, from),
                    "已提出异议。",
                    deciding.said(channel) + "；可以在“数据异议”中补充依据、催办。",
                    confirmations.offer(actor, value));
        } catch (Refusal.Invalid invalid) {
            return Refused.as(page(actor, value, from, new Typed(reason, figure), invalid), invalid);
        }
    }

    private String back(Actor actor, long value, String from) {
        var unit = CheckPages.own(actor);
        var found = confirmations.own(actor, unit, value);
        return from.equals(VALUE)
                ? "/values/%s/%s/%s".formatted(unit, found.indicator(), found.period())
                : "/confirmations/" + found.batch().id();
    }

    private ModelAndView page(Actor actor, long value, String from, Typed typed, Refusal.@Nullable Invalid refusal) {
        var unit = CheckPages.own(actor);
        var line = pages.line(actor, value);
        var page = new ObjectingPage(
                unit,
                pages.place(unit),
                line,
                deciding.said(line.value().batch().channel()),
                from.equals(VALUE),
                typed,
                refusal == null ? "" : refusal.getMessage(),
                refusal == null ? Map.of() : refusal.fields());
        return new ModelAndView("confirmation/objecting", Map.of("page", page));
    }
}
