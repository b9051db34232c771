package org.qiangxian.panel;

import java.time.LocalDate;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.call.CallId;
import org.qiangxian.form.Kind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 总局: what has come in a call, its panels, and the release of the results. */
@Controller
class PanelController {

    private final Boards boards;
    private final Panels panels;
    private final Releases releases;

    PanelController(Boards boards, Panels panels, Releases releases) {
        this.boards = boards;
        this.panels = panels;
        this.releases = releases;
    }

    @GetMapping("/panels")
    String list(Actor actor, Model model) {
        model.addAttribute("calls", boards.calls(actor));
        return "panel/calls";
    }

    @GetMapping("/panels/{call}")
    String show(Actor actor, @PathVariable UUID call, Model model) {
        var id = new CallId(call);
        model.addAttribute("page", boards.arrivals(actor, id, panels.of(actor, id)));
        return "panel/arrivals";
    }

    @PostMapping("/panels/{call}/groups")
    String create(
            Actor actor,
            @PathVariable UUID call,
            @RequestParam Kind kind,
            @RequestParam String name,
            @RequestParam LocalDate due) {
        return "redirect:/panels/groups/" + panels.create(actor, new CallId(call), kind, name, due);
    }

    @PostMapping("/panels/{call}/release")
    String release(Actor actor, @PathVariable UUID call, @RequestParam Kind kind) {
        releases.release(actor, new CallId(call), kind);
        return "redirect:/panels/" + call + "/results";
    }

    @PostMapping("/panels/{call}/publish")
    String publish(Actor actor, @PathVariable UUID call, @RequestParam Kind kind) {
        releases.publish(actor, new CallId(call), kind);
        return "redirect:/panels/" + call + "/results";
    }

    @GetMapping("/panels/{call}/results")
    String results(Actor actor, @PathVariable UUID call, Model model) {
        model.addAttribute("page", boards.arrivals(actor, new CallId(call), panels.of(actor, new CallId(call))));
        model.addAttribute("results", releases.results(actor, new CallId(call)));
        return "panel/results";
    }

    @GetMapping("/results")
    String published(Model model) {
        model.addAttribute("results", releases.published());
        return "panel/published";
    }
}
