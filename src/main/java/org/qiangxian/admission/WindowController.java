package org.qiangxian.admission;

import java.util.Map;
import java.util.UUID;
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

/** 总局 opens and closes the windows in which provinces forward. */
@Controller
class WindowController {

    private static final String PATH = "/admissions/windows";

    private final Windows windows;

    WindowController(Windows windows) {
        this.windows = windows;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        actor.require(Role.SAMR);
        return page(actor, PeriodForm.EMPTY, Map.of());
    }

    @PostMapping(PATH)
    ModelAndView open(Actor actor, @ModelAttribute PeriodForm form) {
        actor.require(Role.SAMR);
        try {
            windows.open(actor, form);
        } catch (Refusal.Invalid refusal) {
            return Refused.as(page(actor, form, refusal.fields()), refusal);
        }
        return Done.at(PATH, "已开放报送窗口。", "各省（自治区、直辖市、兵团）已收到消息；需要时可以提前关闭。");
    }

    @PostMapping(PATH + "/{window}/close")
    ModelAndView close(Actor actor, @PathVariable UUID window) {
        windows.close(actor, window);
        return Done.at(PATH, "已关闭报送窗口。", "没有报送的申请保留在各省的批次中。");
    }

    private ModelAndView page(Actor actor, PeriodForm form, Map<String, String> errors) {
        return new ModelAndView(
                "admission/windows",
                Map.of("windows", windows.list(actor), "today", windows.today(), "form", form, "errors", errors));
    }
}
