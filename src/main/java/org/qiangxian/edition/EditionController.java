package org.qiangxian.edition;

import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 同类分布版次: when what is said of groups was issued and will be. */
@Controller
class EditionController {

    private final IssuedEditions editions;
    private final EditionDays days;

    EditionController(IssuedEditions editions, EditionDays days) {
        this.editions = editions;
        this.days = days;
    }

    @GetMapping("/editions")
    ModelAndView list(Actor actor) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR, Role.OPERATOR, Role.DISCIPLINE);
        var next = days.next();
        boolean omitted = days.omitted(next);
        var page = new EditionPage(editions.all(), next, omitted, actor.is(Role.SAMR) && !omitted);
        return new ModelAndView("edition/list", Map.of("page", page));
    }

    /** The page of consequences, on which the act is confirmed. */
    @GetMapping("/editions/omission")
    ModelAndView omitting(Actor actor) {
        return days.omitting(actor).page();
    }

    @PostMapping("/editions/omission")
    ModelAndView omit(Actor actor, @RequestParam(defaultValue = "") String reason) {
        try {
            return Done.at(
                    "/editions", "%s不发布同类分布。".formatted(Chinese.date(days.omit(actor, reason))), "各地画像继续使用已经发布的版次。");
        } catch (Refusal.Invalid invalid) {
            return days.omitting(actor).refused(Map.of("reason", reason), invalid);
        }
    }
}
