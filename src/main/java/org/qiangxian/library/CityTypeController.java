package org.qiangxian.library;

import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 总局 keeps the list of types (R27). */
@Controller
class CityTypeController {

    static final String PATH = "/library/city-types";

    private final CityTypes types;

    CityTypeController(CityTypes types) {
        this.types = types;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        actor.require(Role.SAMR);
        return page(actor, CityTypeForm.EMPTY, Map.of());
    }

    @PostMapping(PATH)
    ModelAndView add(Actor actor, @ModelAttribute CityTypeForm form) {
        actor.require(Role.SAMR);
        try {
            types.add(actor, form);
        } catch (Refusal.Invalid refusal) {
            return Refused.as(page(actor, form, refusal.fields()), refusal);
        }
        return Done.at(PATH, "已增加城市类型。", "启用以后由各地自己选择、省局确认；各省和在库城市已收到消息，已确认的类型不变。");
    }

    @PostMapping(PATH + "/{type}/close")
    ModelAndView close(Actor actor, @PathVariable String type) {
        types.close(actor, type);
        return Done.at(PATH, "已停用这一类型。", "不再供选择；已确认为这一类型的不变。可以随时恢复。");
    }

    @PostMapping(PATH + "/{type}/open")
    ModelAndView open(Actor actor, @PathVariable String type) {
        types.open(actor, type);
        return Done.at(PATH, "已恢复这一类型。", "各地可以继续选择。");
    }

    private ModelAndView page(Actor actor, CityTypeForm form, Map<String, String> errors) {
        return new ModelAndView(
                "library/city-types",
                Map.of(
                        "types",
                        types.list(actor),
                        "today",
                        types.today(),
                        "form",
                        form,
                        "demonstration",
                        actor.demonstration(),
                        "errors",
                        errors));
    }
}
