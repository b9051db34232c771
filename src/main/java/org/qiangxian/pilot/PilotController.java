package org.qiangxian.pilot;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 试点实施: the list, the coverage, and one pilot with its thread and the answers to records of support. */
@Controller
class PilotController {

    private static final String VIEW = "pilot/show";
    private static final String ONE = Pilots.PATH + "/{id}";

    private final PilotPages pages;
    private final Coverages coverages;
    private final PilotRecords records;
    private final Supports supports;
    private final Undoing undoing;

    PilotController(PilotPages pages, Coverages coverages, PilotRecords records, Supports supports, Undoing undoing) {
        this.pages = pages;
        this.coverages = coverages;
        this.records = records;
        this.supports = supports;
        this.undoing = undoing;
    }

    @GetMapping(Pilots.PATH)
    ModelAndView list(
            Actor actor, @ModelAttribute("asked") Narrowing asked, @RequestParam(defaultValue = "1") int page) {
        return new ModelAndView("pilot/list", Map.of("page", pages.list(actor, asked, page)));
    }

    /** What is shown of the list, all pages of it, as a file. */
    @GetMapping(path = Pilots.PATH, params = "as")
    ResponseEntity<byte[]> file(Actor actor, @ModelAttribute("asked") Narrowing asked, @RequestParam String as) {
        return pages.file(actor, asked).answer(as);
    }

    @GetMapping(Pilots.PATH + "/coverage")
    ModelAndView coverage(Actor actor) {
        return new ModelAndView("pilot/coverage", Map.of("page", coverages.page(actor)));
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable String id) {
        readers(actor);
        return new ModelAndView(VIEW, Map.of("page", pages.show(actor, PilotId.of(id))));
    }

    @PostMapping(ONE + "/remark")
    ModelAndView remark(Actor actor, @PathVariable String id, @ModelAttribute("form") ThreadForm form) {
        readers(actor);
        var pilot = PilotId.of(id);
        try {
            records.remark(actor, pilot, form);
            return Done.at(
                    Pilots.PATH + "/" + pilot, "已留言。", "有关各方收到消息。", undoing.offer(actor, Pilots.KIND + "/" + pilot));
        } catch (Refusal.Invalid refusal) {
            var typed = form.words() == null ? "" : form.words();
            return Refused.page(VIEW, pages.show(actor, pilot).with(typed, refusal.fields()), refusal);
        }
    }

    @PostMapping(ONE + "/supports/{support}")
    ModelAndView answer(
            Actor actor,
            @PathVariable String id,
            @PathVariable UUID support,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String reason) {
        actor.require(Role.CITY);
        var pilot = PilotId.of(id);
        var named = Act.named(SupportAction.class, action);
        supports.answer(actor, pilot, support, named, reason);
        return Done.at(
                Pilots.PATH + "/" + pilot,
                named == SupportAction.CONFIRM ? "已确认这条支持记录。" : "已不予确认这条支持记录。",
                named == SupportAction.CONFIRM ? "" : "记录的一方收到原因。",
                undoing.offer(actor, Pilots.KIND + "/" + pilot));
    }

    static void readers(Actor actor) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
    }
}
