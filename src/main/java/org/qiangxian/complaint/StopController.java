package org.qiangxian.complaint;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which acts in force of an accused body are stopped. */
@Controller
class StopController {

    private static final String ONE = ComplaintController.PATH + "/{complaint}";

    private final Stops stops;

    StopController(Stops stops) {
        this.stops = stops;
    }

    @GetMapping(ONE + "/stops")
    ModelAndView list(
            Actor actor,
            @PathVariable UUID complaint,
            @ModelAttribute("asked") Narrowing asked,
            @RequestParam(defaultValue = "1") int page) {
        return new ModelAndView("complaint/stops", Map.of("page", stops.list(actor, complaint, asked, page)));
    }

    @GetMapping(ONE + "/stop")
    ModelAndView show(Actor actor, @PathVariable UUID complaint, @RequestParam(defaultValue = "") String item) {
        return stops.page(actor, complaint, item).page();
    }

    @PostMapping(ONE + "/stop")
    ModelAndView stop(Actor actor, @PathVariable UUID complaint, @RequestParam Map<String, String> typed) {
        try {
            stops.stop(actor, complaint, typed);
            return Done.at(ComplaintController.PATH + "/" + complaint, "已停止。", "有关的城市和制定的单位看得到原因。");
        } catch (Refusal.Invalid refusal) {
            return stops.page(actor, complaint, typed.getOrDefault("item", "")).refused(typed, refusal);
        }
    }
}
