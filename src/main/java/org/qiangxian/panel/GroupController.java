package org.qiangxian.panel;

import java.util.Map;
import java.util.UUID;
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

/** 总局: one panel, who reads what, and how it goes on. */
@Controller
class GroupController {

    private final Panels panels;
    private final GroupPages groupPages;
    private final Assignments assignments;

    GroupController(Panels panels, GroupPages groupPages, Assignments assignments) {
        this.panels = panels;
        this.groupPages = groupPages;
        this.assignments = assignments;
    }

    @GetMapping("/panels/groups/{panel}")
    String show(Actor actor, @PathVariable UUID panel, Model model) {
        model.addAttribute("page", groupPages.page(actor, panels.get(actor, new PanelId(panel))));
        return "panel/group";
    }

    @PostMapping("/panels/groups/{panel}/move")
    String move(Actor actor, @PathVariable UUID panel, @RequestParam Move move) {
        panels.move(actor, new PanelId(panel), move);
        return "redirect:/panels/groups/" + panel;
    }

    @PostMapping("/panels/groups/{panel}/assign")
    String assign(Actor actor, @PathVariable UUID panel, @RequestParam String application, @RequestParam UUID person) {
        assignments.assign(actor, new PanelId(panel), ApplicationId.of(application), person);
        return "redirect:/panels/groups/" + panel + "#p-" + application;
    }

    @PostMapping("/panels/groups/{panel}/end")
    ModelAndView end(
            Actor actor,
            @PathVariable UUID panel,
            @RequestParam String application,
            @RequestParam UUID person,
            @RequestParam(defaultValue = "") String reason) {
        var id = new PanelId(panel);
        try {
            assignments.end(actor, id, ApplicationId.of(application), person, reason);
            return new ModelAndView("redirect:/panels/groups/" + panel + "#p-" + application);
        } catch (Refusal.Invalid refusal) {
            var errors = Refused.errors(refusal, field -> "%s-%s-%s".formatted(field, application, person));
            var model =
                    Map.of("page", groupPages.page(actor, panels.get(actor, id)), "errors", errors, "typed", reason);
            return Refused.page("panel/group", model, refusal);
        }
    }
}
