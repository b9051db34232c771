package org.qiangxian.panel;

import org.qiangxian.account.Actor;
import org.qiangxian.application.ApplicationId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 总局: one proposal, the opinions once they are open, consensus and decision. */
@Controller
class ProposalController {

    private final Dossiers dossiers;
    private final Outcomes outcomes;

    ProposalController(Dossiers dossiers, Outcomes outcomes) {
        this.dossiers = dossiers;
        this.outcomes = outcomes;
    }

    @GetMapping("/panels/proposals/{application}")
    String show(Actor actor, @PathVariable String application, Model model) {
        model.addAttribute("page", dossiers.page(actor, ApplicationId.of(application)));
        return "panel/proposal";
    }

    @PostMapping("/panels/proposals/{application}/consensus")
    String write(Actor actor, @PathVariable String application, @RequestParam(defaultValue = "") String words) {
        outcomes.write(actor, ApplicationId.of(application), words);
        return "redirect:/panels/proposals/" + application + "#consensus";
    }

    @PostMapping("/panels/proposals/{application}/decision")
    String decide(
            Actor actor,
            @PathVariable String application,
            @RequestParam(defaultValue = "false") boolean selected,
            @RequestParam(defaultValue = "") String reason) {
        outcomes.decide(actor, ApplicationId.of(application), selected, reason);
        return "redirect:/panels/proposals/" + application + "#decision";
    }
}
