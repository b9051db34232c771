package org.qiangxian.supervision;

import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 督导与评估: the search for one city, its page, and the register for 纪检. No address lists cities. */
@Controller
class SupervisionController {

    static final String PATH = "/supervision";

    private final SupervisionPages pages;
    private final Supervised supervised;
    private final VisitRegister register;

    SupervisionController(SupervisionPages pages, Supervised supervised, VisitRegister register) {
        this.pages = pages;
        this.supervised = supervised;
        this.register = register;
    }

    @GetMapping(PATH)
    ModelAndView index(Actor actor) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
        var area = actor.area();
        if (!actor.is(Role.CITY) || area == null) {
            return new ModelAndView("supervision/index", Map.of("page", pages.index(actor)));
        }
        return supervised.opens(actor, area)
                ? new ModelAndView("redirect:" + PATH + "/" + area)
                : new ModelAndView("supervision/closed");
    }

    @GetMapping(PATH + "/place")
    ModelAndView place(Actor actor, @RequestParam(defaultValue = "") String place) {
        actor.require(Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
        try {
            return new ModelAndView("redirect:" + PATH + "/" + supervised.named(actor, place));
        } catch (Refusal.Invalid refusal) {
            return Refused.page("supervision/index", pages.index(actor).with(place, refusal.fields()), refusal);
        }
    }

    @GetMapping(PATH + "/register")
    ModelAndView register(
            Actor actor, @ModelAttribute("asked") Narrowing asked, @RequestParam(defaultValue = "1") int page) {
        return new ModelAndView("supervision/register", Map.of("page", register.page(actor, asked, page)));
    }

    /** What is shown of the register, all pages of it, as a file. */
    @GetMapping(path = PATH + "/register", params = "as")
    ResponseEntity<byte[]> file(Actor actor, @ModelAttribute("asked") Narrowing asked, @RequestParam String as) {
        return register.file(actor, asked).answer(as);
    }

    @GetMapping(PATH + "/{code}")
    ModelAndView show(Actor actor, @PathVariable RegionCode code) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
        return new ModelAndView("supervision/place", Map.of("page", pages.place(actor, code)));
    }
}
