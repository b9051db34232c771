package org.qiangxian.reception;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page with the progress of a file being judged, and then its result. */
@Controller
class ReceptionController {

    private final Receptions receptions;

    ReceptionController(Receptions receptions) {
        this.receptions = receptions;
    }

    @GetMapping("/receptions/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        var reception = receptions.get(actor, id);
        return reception.state() == Reception.State.TAKEN
                ? new ModelAndView("redirect:" + reception.page())
                : new ModelAndView("reception/show", Map.of("page", reception));
    }
}
