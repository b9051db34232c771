package org.qiangxian.panel;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 总局: the page of one panel, with its assignments and its next step. */
@Controller
class GroupController {

    private final Panels panels;
    private final GroupPages groupPages;
    private final Assignments assignments;
    private final PanelConsequences consequences;

    GroupController(Panels panels, GroupPages groupPages, Assignments assignments, PanelConsequences consequences) {
        this.panels = panels;
        this.groupPages = groupPages;
        this.assignments = assignments;
        this.consequences = consequences;
    }

    @GetMapping("/panels/groups/{panel}")
    String show(Actor actor, @PathVariable UUID panel, Model model) {
        model.addAttribute("page", groupPages.page(actor, panels.get(actor, new PanelId(panel))));
        return "panel/group";
    }

    /** The page of consequences, on which the act is confirmed. */
    @GetMapping("/panels/groups/{panel}/move")
    ModelAndView moving(Actor actor, @PathVariable UUID panel, @RequestParam Move move) {
        return consequences.of(actor, new PanelId(panel), move).page();
    }

    @PostMapping("/panels/groups/{panel}/move")
    ModelAndView move(Actor actor, @PathVariable UUID panel, @RequestParam Move move) {
        panels.move(actor, new PanelId(panel), move);
        return Done.at(
                "/panels/groups/" + panel,
                "已%s。".formatted(move.label()),
                next(move),
                panels.offer(actor, new PanelId(panel)));
    }

    private static String next(Move move) {
        return switch (move) {
            case OPEN -> "专家的工作台上已有分送的方案，由专家阅读并提出意见。";
            case GATHER -> "专家现在可以看到彼此的意见，由论证组写出合议意见。";
            case CONCLUDE -> "合议意见不再改变，由总局逐份作出决定。";
        };
    }

    @PostMapping("/panels/groups/{panel}/assign")
    ModelAndView assign(
            Actor actor, @PathVariable UUID panel, @RequestParam String application, @RequestParam UUID person) {
        assignments.assign(actor, new PanelId(panel), ApplicationId.of(application), person);
        return Done.at("/panels/groups/" + panel, "已分送。", "“发送专家”后专家的工作台上有这份方案。");
    }

    /** The page of consequences, on which the act is confirmed. */
    @GetMapping("/panels/groups/{panel}/end")
    ModelAndView ending(
            Actor actor, @PathVariable UUID panel, @RequestParam String application, @RequestParam UUID person) {
        return consequences
                .ofEnding(actor, new PanelId(panel), ApplicationId.of(application), person)
                .page();
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
            return Done.at("/panels/groups/" + panel, "已收回对这位专家的分送。", "专家已不能阅读这份方案，写过的意见保留。");
        } catch (Refusal.Invalid refusal) {
            return consequences
                    .ofEnding(actor, id, ApplicationId.of(application), person)
                    .refused(Map.of("reason", reason), refusal);
        }
    }
}
