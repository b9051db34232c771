package org.qiangxian.desk;

import java.time.Clock;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Narrowing;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page after log-in. */
@Controller
class DeskController {

    private final DeskPages desks;
    private final SinceLastVisit since;
    private final Turns turns;
    private final Clock clock;

    DeskController(DeskPages desks, SinceLastVisit since, Turns turns, Clock clock) {
        this.desks = desks;
        this.since = since;
        this.turns = turns;
        this.clock = clock;
    }

    @GetMapping("/desk")
    String show(Actor actor, @ModelAttribute("asked") Narrowing asked, Model model) {
        model.addAttribute("today", Chinese.day(clock.instant()));
        model.addAttribute("now", clock.instant());
        model.addAttribute("actor", actor);
        model.addAttribute("since", since.told(actor, turns.of(actor)));
        return switch (actor.role()) {
            case CITY -> {
                model.addAttribute("page", desks.city(actor, turns.of(actor)));
                yield "desk/city";
            }
            case CITY_BUREAU, PROVINCE, SAMR, OPERATOR -> {
                model.addAttribute("page", desks.places(actor, turns.of(actor), asked));
                yield "desk/places";
            }
            case EXPERT, DEPARTMENT, ORGANISER, DISCIPLINE, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN -> {
                model.addAttribute("turns", turns.of(actor));
                yield "desk/plain";
            }
        };
    }

    /** The members a reader answers for, as shown, as a file. */
    @GetMapping(path = "/desk", params = "as")
    ResponseEntity<byte[]> file(Actor actor, @ModelAttribute("asked") Narrowing asked, @RequestParam String as) {
        actor.require(Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR, Role.OPERATOR);
        return desks.file(actor, asked).answer(as);
    }
}
