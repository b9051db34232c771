package org.qiangxian.meter;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
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

/** 具名查看: the reader's own count, requests for more, and the register for 纪检. */
@Controller
class MeterController {

    private final Register register;
    private final Permits permits;

    MeterController(Register register, Permits permits) {
        this.register = register;
        this.permits = permits;
    }

    @GetMapping("/meter")
    ModelAndView own(Actor actor) {
        return page(actor, PermitForm.EMPTY, Map.of(), "");
    }

    @PostMapping("/meter")
    ModelAndView ask(Actor actor, @ModelAttribute("form") PermitForm form) {
        try {
            permits.ask(actor, form);
            return Done.at("/meter", "已提出。", "请%s在工作台答复；同意后今天有效，到 24 时（北京时间）止。".formatted(Permits.whoConsents(actor)));
        } catch (Refusal.Invalid invalid) {
            return Refused.as(page(actor, form, invalid.fields(), invalid.getMessage()), invalid);
        } catch (Refusal.Conflict conflict) {
            return Refused.as(page(actor, form, Map.of(), conflict.getMessage()), conflict);
        }
    }

    @PostMapping("/meter/permits/{permit}")
    ModelAndView answer(
            Actor actor, @PathVariable UUID permit, @RequestParam(required = false) @Nullable Boolean agreed) {
        var answered = permits.answer(actor, permit, agreed);
        return Boolean.TRUE.equals(agreed)
                ? Done.at("/meter", "已同意。", "%s今天最多可具名查看 %d 地。".formatted(answered.askedBy(), answered.places()))
                : Done.at("/meter", "未同意。", "%s仍按每天 %d 地查看。".formatted(answered.askedBy(), Meter.FREE));
    }

    @GetMapping("/meter/register")
    ModelAndView register(
            Actor actor, @ModelAttribute("asked") Narrowing asked, @RequestParam(defaultValue = "1") int page) {
        return new ModelAndView("meter/register", Map.of("page", register.of(actor, asked, page)));
    }

    /** What is shown of the register, all pages of it, as a file. */
    @GetMapping(path = "/meter/register", params = "as")
    ResponseEntity<byte[]> file(Actor actor, @ModelAttribute("asked") Narrowing asked, @RequestParam String as) {
        return register.file(actor, asked).answer(as);
    }

    private ModelAndView page(Actor actor, PermitForm form, Map<String, String> remarks, String summary) {
        return new ModelAndView("meter/meter", Map.of("page", register.own(actor, form, remarks, summary)));
    }
}
