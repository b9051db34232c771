package org.qiangxian.recommendation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.Application;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Judgment;
import org.qiangxian.application.Recommendations;
import org.qiangxian.form.Kind;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 受理与推荐: side by side, in the order of codes, without scores; judgments, 拟推荐 and 备选. */
@Controller
class RecommendationController {

    private final Applications applications;
    private final Recommendations recommendations;
    private final ComparePages pages;

    RecommendationController(Applications applications, Recommendations recommendations, ComparePages pages) {
        this.applications = applications;
        this.recommendations = recommendations;
        this.pages = pages;
    }

    @GetMapping("/recommendations")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String call,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) List<String> read,
            Model model) {
        actor.require(Role.PROVINCE);
        var asked = new ComparePages.Asked(
                call, kind.equals(Kind.ACTIVITY.name()) ? Kind.ACTIVITY : Kind.PILOT, read == null ? List.of() : read);
        asked.read().forEach(id -> recommendations.open(actor, applications.get(actor, ApplicationId.of(id))));
        model.addAttribute("page", pages.page(actor, asked, Map.of(), ""));
        return "recommendation/list";
    }

    /** Takes the judgments that were filled in, then does what was pressed; what was typed survives a refusal. */
    @PostMapping("/recommendations/{application}")
    String act(
            Actor actor,
            @PathVariable String application,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(required = false) List<String> read,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        actor.require(Role.PROVINCE);
        var found = applications.get(actor, ApplicationId.of(application));
        var shown = read == null ? List.of(application) : read;
        try {
            judge(actor, found, sent);
            act(actor, found.id(), action, sent.getOrDefault("reason", ""));
        } catch (Refusal.Invalid | Refusal.Conflict refusal) {
            response.setStatus(422);
            var typed = new LinkedHashMap<>(sent);
            typed.put("application", application);
            var asked = new ComparePages.Asked(found.call().toString(), found.kind(), shown);
            model.addAttribute("page", pages.page(actor, asked, typed, refusal.getMessage()));
            return "recommendation/list";
        }
        return "redirect:/recommendations?call=%s&kind=%s&read=%s"
                .formatted(found.call(), found.kind(), String.join("&read=", shown));
    }

    private void judge(Actor actor, Application application, Map<String, String> sent) {
        var known = applications.judgments(actor, application.id());
        for (var question : Judgment.Question.values()) {
            var holds = sent.getOrDefault("holds." + question, "");
            var reason = sent.getOrDefault("reason." + question, "").strip();
            var same = known.stream()
                    .anyMatch(it -> it.question() == question
                            && String.valueOf(it.holds()).equals(holds)
                            && it.reason().equals(reason));
            if (!holds.isEmpty() && !same) {
                recommendations.judge(actor, application.id(), question, holds.equals("true"), reason);
            }
        }
    }

    private void act(Actor actor, ApplicationId id, String action, String reason) {
        switch (action) {
            case "JUDGE" -> {}
            case "SHORTLIST" -> recommendations.shortlist(actor, id);
            case "RESERVE" -> recommendations.reserve(actor, id);
            case "RELEASE" -> recommendations.release(actor, id);
            case "PICK" -> recommendations.pick(actor, id);
            case "CLOSE" -> recommendations.close(actor, id, reason);
            default -> throw new Refusal.Invalid("没有这个操作。请从页面上的按钮办理。");
        }
    }
}
