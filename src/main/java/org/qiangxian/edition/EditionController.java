package org.qiangxian.edition;

import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
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
        return page(actor, "", Map.of());
    }

    @PostMapping("/editions/omission")
    ModelAndView omit(Actor actor, @RequestParam(defaultValue = "") String reason) {
        try {
            return Done.at(
                    "/editions", "%s不发布同类分布。".formatted(Chinese.date(days.omit(actor, reason))), "各地画像继续使用已经发布的版次。");
        } catch (Refusal.Invalid invalid) {
            return Refused.as(page(actor, reason, invalid.fields()), invalid);
        }
    }

    private ModelAndView page(Actor actor, String reason, Map<String, String> remarks) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR, Role.OPERATOR, Role.DISCIPLINE);
        var next = days.next();
        boolean omitted = days.omitted(next);
        return new ModelAndView(
                "edition/list",
                Map.of(
                        "page",
                        new EditionPage(
                                editions.all(), next, omitted, actor.is(Role.SAMR) && !omitted, reason, remarks)));
    }
}
