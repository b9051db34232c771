package org.qiangxian.calendar;

import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.qiangxian.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 节假日安排: the notices in force, and the form for the next one. */
@Controller
class HolidayController {

    private final Holidays holidays;

    HolidayController(Holidays holidays) {
        this.holidays = holidays;
    }

    @GetMapping("/calendar")
    ModelAndView show(Actor actor) {
        actor.require(Role.SAMR);
        return page(actor, Map.of("year", String.valueOf(holidays.awaited())), Map.of());
    }

    @PostMapping("/calendar")
    ModelAndView enter(Actor actor, @RequestParam Map<String, String> sent) {
        actor.require(Role.SAMR);
        var typed = Typed.ofSingle(sent);
        try {
            var year = typed.number("year", 2025, 2099, "年份写作 2027。");
            var document = typed.needed("document", "文号", 60);
            var days = typed.needed("days", "放假安排", 4_000);
            Wording.remark(document).ifPresent(remark -> typed.remark("document", remark));
            Wording.remark(days).ifPresent(remark -> typed.remark("days", remark));
            typed.orRefuse();
            var notice = holidays.enter(actor, year == null ? 0 : year, document, days);
            return Done.at("/calendar", "已录入%d年节假日安排。".formatted(notice.year()), "各办理期限即按它推算；已告知的到期日只推后，不提前。");
        } catch (Refusal.Invalid invalid) {
            return Refused.as(page(actor, sent, invalid.fields()), invalid);
        }
    }

    private ModelAndView page(Actor actor, Map<String, String> typed, Map<String, String> errors) {
        return new ModelAndView(
                "calendar/show",
                Map.of(
                        "notices",
                        holidays.notices(),
                        "awaited",
                        holidays.awaited(),
                        "entering",
                        !actor.demonstration(),
                        "typed",
                        typed,
                        "errors",
                        errors));
    }
}
