package org.qiangxian.panel;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.inspection.CheckItem;
import org.qiangxian.shell.Done;
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
    private final Rechecks rechecks;
    private final PanelTrails trails;

    ProposalController(ProposalPages proposalPages, Outcomes outcomes, Rechecks rechecks, PanelTrails trails) {
        this.proposalPages = proposalPages;
        this.outcomes = outcomes;
        this.rechecks = rechecks;
        this.trails = trails;
    }

    @GetMapping("/panels/proposals/{application}")
    String show(Actor actor, @PathVariable String application, Model model) {
        var page = proposalPages.page(actor, ApplicationId.of(application));
        model.addAttribute("page", page);
        model.addAttribute("trail", trails.of(page));
        return "panel/proposal";
    }

    /** Repeats the formal check; {@code reason.ITEM} waives a failed item. */
    @PostMapping("/panels/proposals/{application}/check")
    ModelAndView check(Actor actor, @PathVariable String application, @RequestParam Map<String, String> sent) {
        var reasons = Arrays.stream(CheckItem.values())
                .collect(Collectors.toMap(Function.identity(), item -> sent.getOrDefault("reason." + item.name(), "")));
        try {
            rechecks.check(actor, ApplicationId.of(application), reasons);
            return Done.at("/panels/proposals/" + application, "已完成形式检查。", "各项符合或已写明理由的，可以分入论证组。");
        } catch (Refusal.Invalid refusal) {
            return again(actor, application, sent, refusal);
        }
    }

    @PostMapping("/panels/proposals/{application}/consensus")
    ModelAndView write(Actor actor, @PathVariable String application, @RequestParam(defaultValue = "") String words) {
        try {
            outcomes.write(actor, ApplicationId.of(application), words);
            return Done.at("/panels/proposals/" + application, "已写入合议意见。", "由论证组的专家逐人答复。");
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
            return Done.at("/panels/proposals/" + application, "已作出决定。", "发布结果前市县和推荐单位看不到。");
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
                "panel/proposal",
                Map.of("page", page, "trail", trails.of(page), "typed", typed, "errors", refusal.fields()),
                refusal);
    }
}
