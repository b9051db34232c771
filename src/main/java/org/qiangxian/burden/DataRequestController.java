package org.qiangxian.burden;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.catalogue.Features;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 数据需求: the register, and how a request comes into it: write, see what it costs, send. */
@Controller
class DataRequestController {

    private final DataRequests requests;
    private final Addressees addressees;
    private final RequestPages pages;
    private final Catalogue catalogue;
    private final Features features;

    DataRequestController(
            DataRequests requests, Addressees addressees, RequestPages pages, Catalogue catalogue, Features features) {
        this.requests = requests;
        this.addressees = addressees;
        this.pages = pages;
        this.catalogue = catalogue;
        this.features = features;
    }

    @GetMapping("/requests")
    String list(Actor actor, Model model) {
        model.addAttribute("page", pages.list(actor));
        return "burden/list";
    }

    @GetMapping("/requests/{request}")
    String show(Actor actor, @PathVariable UUID request, Model model) {
        model.addAttribute("page", pages.show(actor, new DataRequestId(request)));
        return "burden/show";
    }

    @GetMapping("/requests/new")
    ModelAndView create(Actor actor) {
        var whom = addressees.choices(actor).stream()
                .filter(_ -> actor.area() != null)
                .map(each -> each.code().value())
                .toList();
        return form(actor, DataRequestForm.blank(requests.today(), whom), "", Map.of());
    }

    /** Back from the preview with everything that was typed. */
    @PostMapping("/requests/edit")
    ModelAndView edit(Actor actor, @ModelAttribute("form") DataRequestForm form) {
        return form(actor, form, "", Map.of());
    }

    @PostMapping("/requests/preview")
    ModelAndView preview(Actor actor, @ModelAttribute("form") DataRequestForm form) {
        try {
            return plan(form, requests.plan(actor, form), "");
        } catch (Refusal.Invalid invalid) {
            return Refused.as(form(actor, form, invalid.getMessage(), invalid.fields()), invalid);
        }
    }

    @PostMapping("/requests")
    ModelAndView save(Actor actor, @ModelAttribute("form") DataRequestForm form) {
        try {
            var id = requests.register(actor, form).id();
            var units = requests.asks(id).stream().map(Ask::unit).distinct().count();
            return Done.at("/requests/" + id, "已登记并发出。", "%d 个填报单位的工作台上已有这份数据需求，截止日见下。".formatted(units));
        } catch (Refusal.Invalid invalid) {
            return Refused.as(
                    invalid.fields().containsKey("overReason")
                            ? plan(form, requests.plan(actor, form), invalid.getMessage())
                            : form(actor, form, invalid.getMessage(), invalid.fields()),
                    invalid);
        }
    }

    /** The page of consequences, on which the act is confirmed. */
    @GetMapping("/requests/{request}/end")
    ModelAndView ending(Actor actor, @PathVariable UUID request) {
        return pages.ending(actor, new DataRequestId(request)).page();
    }

    @PostMapping("/requests/{request}/end")
    ModelAndView end(Actor actor, @PathVariable UUID request, @RequestParam(defaultValue = "") String reason) {
        var id = new DataRequestId(request);
        try {
            requests.end(actor, id, reason);
            return Done.at("/requests/" + request, "已提前结束。", "没有填报的不再需要填报，已提交的内容保留。");
        } catch (Refusal.Invalid invalid) {
            return pages.ending(actor, id).refused(Map.of("reason", reason), invalid);
        }
    }

    private ModelAndView form(Actor actor, DataRequestForm form, String summary, Map<String, String> remarks) {
        actor.require(Role.SAMR, Role.PROVINCE);
        return new ModelAndView(
                "burden/new",
                Map.of(
                        "page",
                        new RequestFormPage(
                                form,
                                asked(actor),
                                addressees.choices(actor),
                                actor.area() == null,
                                summary,
                                remarks)));
    }

    /** The indicators that a request may ask for, by channel and code. */
    private List<Indicator> asked(Actor actor) {
        var area = actor.area();
        var own = area == null
                ? Stream.<Indicator>of()
                : features.of(area).stream().map(feature -> catalogue.get(feature.code()));
        return Stream.concat(catalogue.indicators().stream(), own)
                .filter(Indicator::entered)
                .filter(each -> each.channel() == Channel.PROVINCE || (each.channel() == Channel.CITY && !each.core()))
                .toList();
    }

    private ModelAndView plan(DataRequestForm form, Plan plan, String error) {
        return new ModelAndView("burden/preview", Map.of("page", pages.preview(form, plan, error)));
    }
}
