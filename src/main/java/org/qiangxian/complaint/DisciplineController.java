package org.qiangxian.complaint;

import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Narrowing;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The desk of 纪检, of the nation or of one province: everything is read and nothing changed (R91). */
@Controller
class DisciplineController {

    static final String PATH = "/discipline";

    private final ComplaintPages pages;
    private final Registers registers;
    private final SendingLimit limit;

    DisciplineController(ComplaintPages pages, Registers registers, SendingLimit limit) {
        this.pages = pages;
        this.registers = registers;
        this.limit = limit;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor, @RequestParam(defaultValue = "1") int page) {
        actor.require(Role.DISCIPLINE);
        var desk = new DisciplinePage(
                registers.scope(actor), limit.turnedAway(), pages.read(actor, page), registers.all(actor));
        return new ModelAndView("complaint/discipline", Map.of("page", desk));
    }

    @GetMapping(PATH + "/{register}")
    ModelAndView register(
            Actor actor,
            @PathVariable String register,
            @ModelAttribute("asked") Narrowing asked,
            @RequestParam(defaultValue = "1") int page) {
        actor.require(Role.DISCIPLINE);
        return new ModelAndView("complaint/register", Map.of("page", registers.one(actor, register, asked, page)));
    }

    /** What is shown of the register, all pages of it, as a file. */
    @GetMapping(path = PATH + "/{register}", params = "as")
    ResponseEntity<byte[]> file(
            Actor actor,
            @PathVariable String register,
            @ModelAttribute("asked") Narrowing asked,
            @RequestParam String as) {
        actor.require(Role.DISCIPLINE);
        return registers.one(actor, register, asked, 1).file().answer(as);
    }
}
