package org.qiangxian.panel;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.call.CallId;
import org.qiangxian.form.Kind;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 总局: the proposals that came in a call, its panels, and the release of the results. */
@Controller
class PanelController {

    private final ArrivalPages arrivalPages;
    private final Panels panels;
    private final Releases releases;

    PanelController(ArrivalPages arrivalPages, Panels panels, Releases releases) {
        this.arrivalPages = arrivalPages;
        this.panels = panels;
        this.releases = releases;
    }

    @GetMapping("/panels")
    String list(Actor actor, Model model) {
        model.addAttribute("calls", arrivalPages.calls(actor));
        return "panel/calls";
    }

    @GetMapping("/panels/{call}")
    String show(Actor actor, @PathVariable UUID call, Model model) {
        var id = new CallId(call);
        model.addAttribute("page", arrivalPages.arrivals(actor, id, panels.of(actor, id)));
        return "panel/arrivals";
    }

    @PostMapping("/panels/{call}/groups")
    ModelAndView create(
            Actor actor,
            @PathVariable UUID call,
            @RequestParam Kind kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String due) {
        var id = new CallId(call);
        try {
            var day = Typing.day(due).orElseThrow(() -> Refusal.Invalid.of("due", "请填写请专家提出意见的最后一天。"));
            return Done.at("/panels/groups/" + panels.create(actor, id, kind, name, day), "已组成论证组。", "请逐份分送给专家，再发送。");
        } catch (Refusal.Invalid refusal) {
            var page = arrivalPages.arrivals(actor, id, panels.of(actor, id));
            var typed = Map.of("kind", kind.name(), "name", name, "due", due);
            return Refused.page(
                    "panel/arrivals", Map.of("page", page, "typed", typed, "errors", refusal.fields()), refusal);
        }
    }

    /** The page of consequences, on which the act is confirmed. */
    @GetMapping("/panels/{call}/release")
    ModelAndView releasing(Actor actor, @PathVariable UUID call, @RequestParam Kind kind) {
        return releases.releasing(actor, new CallId(call), kind).page();
    }

    /** The page of consequences, on which the act is confirmed. */
    @GetMapping("/panels/{call}/publish")
    ModelAndView publishing(Actor actor, @PathVariable UUID call, @RequestParam Kind kind) {
        return releases.publishing(actor, new CallId(call), kind).page();
    }

    @PostMapping("/panels/{call}/release")
    ModelAndView release(Actor actor, @PathVariable UUID call, @RequestParam Kind kind) {
        releases.release(actor, new CallId(call), kind);
        return Done.at("/panels/" + call + "/results", "已发布结果。", "各推荐单位和培育城市同时收到消息。");
    }

    @PostMapping("/panels/{call}/publish")
    ModelAndView publish(Actor actor, @PathVariable UUID call, @RequestParam Kind kind) {
        releases.publish(actor, new CallId(call), kind);
        return Done.at("/panels/" + call + "/results", "已向社会公布。", "名单现在可在公开页面“试点与活动”查看。");
    }

    @GetMapping("/panels/{call}/results")
    String results(Actor actor, @PathVariable UUID call, Model model) {
        model.addAttribute("page", arrivalPages.arrivals(actor, new CallId(call), panels.of(actor, new CallId(call))));
        model.addAttribute("results", releases.results(actor, new CallId(call)));
        return "panel/results";
    }

    @GetMapping("/results")
    String published(Model model) {
        model.addAttribute("results", releases.published());
        return "panel/published";
    }
}
