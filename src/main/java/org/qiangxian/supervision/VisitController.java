package org.qiangxian.supervision;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.discipline.Wording;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.qiangxian.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 调研: announced, moved or cancelled by the visiting office; confirmed by the city. */
@Controller
class VisitController {

    private static final String ONE = SupervisionController.PATH + "/visits/{visit}";

    private final Visits visits;
    private final VisitPages pages;
    private final Undoing undoing;

    VisitController(Visits visits, VisitPages pages, Undoing undoing) {
        this.visits = visits;
        this.pages = pages;
        this.undoing = undoing;
    }

    @GetMapping(SupervisionController.PATH + "/{code}/visits/new")
    ModelAndView begin(Actor actor, @PathVariable RegionCode code) {
        return new ModelAndView("supervision/visit-new", Map.of("page", pages.begin(actor, code)));
    }

    @PostMapping(SupervisionController.PATH + "/{code}/visits")
    ModelAndView announce(Actor actor, @PathVariable RegionCode code, @ModelAttribute("form") VisitForm form) {
        actor.require(VisitAction.ANNOUNCE.row().roles());
        try {
            var visit = visits.announce(actor, code, form);
            return Done.at(visit.path(), "已预告调研。", "该城市收到消息；日子到了由该城市确认是否进行、用时多少。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page(
                    "supervision/visit-new", pages.begin(actor, code).with(form, refusal.fields()), refusal);
        }
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable UUID visit) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
        return new ModelAndView("supervision/visit", Map.of("page", pages.page(actor, visit)));
    }

    @PostMapping(ONE + "/move")
    ModelAndView move(Actor actor, @PathVariable UUID visit, @RequestParam Map<String, String> typed) {
        return act(actor, visit, VisitAction.MOVE, typed, "已改期。", "该城市收到消息；原来的日子留在办理经过中。", seen -> {
            var form = Typed.ofSingle(typed);
            var day = form.day("day", "请填写新的日子。");
            var reason = reason(form);
            form.orRefuse();
            visits.move(actor, visit, Objects.requireNonNull(day), reason, seen);
        });
    }

    @PostMapping(ONE + "/cancel")
    ModelAndView cancel(Actor actor, @PathVariable UUID visit, @RequestParam Map<String, String> typed) {
        return act(actor, visit, VisitAction.CANCEL, typed, "已取消。", "该城市收到消息；不计入全年的次数和时间。", seen -> {
            var form = Typed.ofSingle(typed);
            var reason = reason(form);
            form.orRefuse();
            visits.cancel(actor, visit, reason, seen);
        });
    }

    @PostMapping(ONE + "/confirm")
    ModelAndView confirm(Actor actor, @PathVariable UUID visit, @RequestParam Map<String, String> typed) {
        return act(actor, visit, VisitAction.CONFIRM, typed, "已确认。", "用时记入负担台账。", seen -> {
            var form = Typed.ofSingle(typed);
            var minutes = form.number("minutes", 1, VisitForm.HOURS, "请填 1 到 %d 之间的整数。".formatted(VisitForm.HOURS));
            form.orRefuse();
            visits.confirm(actor, visit, Objects.requireNonNull(minutes), seen);
        });
    }

    @PostMapping(ONE + "/deny")
    ModelAndView deny(Actor actor, @PathVariable UUID visit, @RequestParam Map<String, String> typed) {
        return act(
                actor,
                visit,
                VisitAction.DENY,
                typed,
                "已记为没有进行。",
                "不计入全年的次数和时间。",
                seen -> visits.deny(actor, visit, seen));
    }

    private static String reason(Typed form) {
        var reason = form.needed("reason", "原因", VisitForm.LONGEST);
        Wording.remark(reason).ifPresent(remark -> form.remark("reason", remark));
        return reason;
    }

    /** Does what a form on the page of a visit asks for; refused, the page comes again with what was typed. */
    private ModelAndView act(
            Actor actor,
            UUID visit,
            VisitAction action,
            Map<String, String> typed,
            String what,
            String next,
            Consumer<Seen> deed) {
        actor.require(action.row().roles());
        var known = visits.get(actor, visit);
        try {
            deed.accept(Seen.sent(typed.getOrDefault("seen", "")));
        } catch (Refusal.Invalid refusal) {
            return Refused.page("supervision/visit", pages.page(actor, visit).with(typed, refusal.fields()), refusal);
        }
        return Done.at(known.path(), what, next, undoing.offer(actor, known.matter()));
    }
}
