package org.qiangxian.application;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The moves of a proposal that need no more than a press or a remark. */
@Controller
class MoveController {

    private final Applications applications;
    private final Drafts drafts;
    private final Recommendations recommendations;
    private final ApplicationPages pages;

    MoveController(Applications applications, Drafts drafts, Recommendations recommendations, ApplicationPages pages) {
        this.applications = applications;
        this.drafts = drafts;
        this.recommendations = recommendations;
        this.pages = pages;
    }

    /** The city's moves, by the name of the row in {@link Action}. */
    @PostMapping("/applications/{application}/move")
    String move(
            Actor actor,
            @PathVariable String application,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String reason) {
        actor.require(Role.CITY);
        var id = ApplicationId.of(application);
        switch (action) {
            case "WITHDRAW" -> drafts.withdraw(actor, id);
            case "DISCARD" -> drafts.discard(actor, id);
            case "REOPEN" -> drafts.reopen(actor, id);
            case "ADOPT" -> drafts.adopt(actor, id);
            case "URGE" -> recommendations.urge(actor, id, reason);
            default -> throw new Refusal.Invalid("没有这个操作。请从页面上的按钮办理。");
        }
        return "redirect:/applications/" + id;
    }

    /** Submission by a program: the same check as on the page, its remarks as problem details. */
    @PostMapping("/applications/{application}/submit")
    @ResponseBody
    Map<String, String> submit(Actor actor, @PathVariable String application) {
        actor.require(Role.CITY);
        var id = ApplicationId.of(application);
        drafts.submit(actor, id);
        return Map.of("status", applications.get(actor, id).statusLabel());
    }

    @PostMapping("/applications/{application}/pass")
    String pass(Actor actor, @PathVariable String application) {
        actor.require(Role.CITY_BUREAU);
        recommendations.pass(actor, ApplicationId.of(application));
        return "redirect:/applications";
    }

    /** Returned with remarks at the fields: {@code reason.task} from the list, {@code words.task} in words. */
    @PostMapping("/applications/{application}/return")
    String giveBack(
            Actor actor,
            @PathVariable String application,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        actor.require(Role.CITY_BUREAU, Role.PROVINCE);
        var found = applications.get(actor, ApplicationId.of(application));
        try {
            recommendations.giveBack(actor, found.id(), remarks(found, sent));
        } catch (Refusal.Invalid refusal) {
            response.setStatus(422);
            model.addAttribute("page", pages.reading(actor, found, refusal.getMessage()));
            model.addAttribute("typed", sent.toSingleValueMap());
            return "application/show";
        }
        return actor.is(Role.PROVINCE) ? "redirect:/recommendations" : "redirect:/applications";
    }

    private List<ReturnRemark> remarks(Application application, MultiValueMap<String, String> sent) {
        var remarks = new ArrayList<ReturnRemark>();
        for (var field : pages.form(application).fields()) {
            var reason = sent.getFirst("reason." + field.key());
            var words = sent.getFirst("words." + field.key());
            for (var known : ReturnReason.values()) {
                if (known.name().equals(reason)) {
                    remarks.add(new ReturnRemark(field.key(), known, words == null ? "" : words));
                }
            }
            if ((reason == null || reason.isEmpty()) && words != null && !words.isBlank()) {
                remarks.add(new ReturnRemark(field.key(), ReturnReason.OTHER, words));
            }
        }
        return remarks;
    }
}
