package org.qiangxian.panel;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 总局: one proposal, the opinions once they are open, consensus and decision. */
@Controller
class ProposalController {

    private final ProposalPages proposalPages;
    private final Outcomes outcomes;

    ProposalController(ProposalPages proposalPages, Outcomes outcomes) {
        this.proposalPages = proposalPages;
        this.outcomes = outcomes;
    }

    @GetMapping("/panels/proposals/{application}")
    String show(Actor actor, @PathVariable String application, Model model) {
        model.addAttribute("page", proposalPages.page(actor, ApplicationId.of(application)));
        return "panel/proposal";
    }

    @PostMapping("/panels/proposals/{application}/consensus")
    ModelAndView write(Actor actor, @PathVariable String application, @RequestParam(defaultValue = "") String words) {
        try {
            outcomes.write(actor, ApplicationId.of(application), words);
            return new ModelAndView("redirect:/panels/proposals/" + application + "#consensus");
        } catch (Refusal.Invalid refusal) {
            return again(actor, application, Map.of("words", words), refusal);
        }
    }

    @PostMapping("/panels/proposals/{application}/decision")
    ModelAndView decide(
            Actor actor,
            @PathVariable String application,
            @RequestParam(required = false) @Nullable Boolean selected,
            @RequestParam(defaultValue = "") String reason) {
        try {
            outcomes.decide(actor, ApplicationId.of(application), chosen(selected), reason);
            return new ModelAndView("redirect:/panels/proposals/" + application + "#decision");
        } catch (Refusal.Invalid refusal) {
            var typed = Map.of("reason", reason, "selected", selected == null ? "" : selected.toString());
            return again(actor, application, typed, refusal);
        }
    }

    private static boolean chosen(@Nullable Boolean selected) {
        if (selected == null) {
            throw Refusal.Invalid.of("selected", "请选择一项决定。");
        }
        return selected;
    }

    private ModelAndView again(Actor actor, String application, Map<String, String> typed, Refusal.Invalid refusal) {
        var page = proposalPages.page(actor, ApplicationId.of(application));
        return Refused.page(
                "panel/proposal", Map.of("page", page, "typed", typed, "errors", refusal.fields()), refusal);
    }
}
