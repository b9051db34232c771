package org.qiangxian.pairing;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qiangxian.account.Actor;
import org.qiangxian.disclosure.Consents;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 结对对标: propose, agree or not, look, end. */
@Controller
class PairingController {

    private final Pairings pairings;
    private final PairingPages pages;
    private final Consents consents;

    PairingController(Pairings pairings, PairingPages pages, Consents consents) {
        this.pairings = pairings;
        this.pages = pages;
        this.consents = consents;
    }

    @GetMapping("/pairings")
    ModelAndView list(Actor actor) {
        return new ModelAndView("pairing/list", Map.of("page", pages.list(actor)));
    }

    @GetMapping("/pairings/new")
    ModelAndView create(Actor actor) {
        return new ModelAndView("pairing/new", Map.of("page", pages.form(actor, PairingForm.EMPTY, "", Map.of())));
    }

    @PostMapping("/pairings")
    ModelAndView propose(Actor actor, @ModelAttribute("form") PairingForm form) {
        Consents.own(actor);
        try {
            var offered = pages.offered(actor).stream()
                    .map(indicator -> indicator.code().value())
                    .collect(Collectors.toSet());
            var made = pairings.propose(actor, form.checked(offered, consents.today()));
            return Done.at("/pairings/" + made.id(), "已提议结对。", "由对方答复；三十天内没有答复的自动失效。");
        } catch (Refusal.Invalid invalid) {
            var page = pages.form(actor, form, invalid.getMessage(), invalid.fields());
            return Refused.page("pairing/new", page, invalid);
        }
    }

    @GetMapping("/pairings/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return new ModelAndView("pairing/show", Map.of("page", pages.show(actor, id)));
    }

    @PostMapping("/pairings/{id}/agree")
    ModelAndView agree(Actor actor, @PathVariable UUID id) {
        pairings.answer(actor, id, true);
        return Done.at("/pairings/" + id, "已同意结对。", "双方现在可以互相查看约定的指标，任何一方可以随时终止。");
    }

    @PostMapping("/pairings/{id}/decline")
    ModelAndView decline(Actor actor, @PathVariable UUID id) {
        pairings.answer(actor, id, false);
        return Done.at("/pairings/" + id, "已答复不同意。", "双方都看不到对方的数值。");
    }

    /** The page of consequences, on which the act is confirmed. */
    @GetMapping("/pairings/{id}/end")
    ModelAndView ending(Actor actor, @PathVariable UUID id) {
        return pages.ending(actor, id).page();
    }

    @PostMapping("/pairings/{id}/end")
    ModelAndView end(Actor actor, @PathVariable UUID id) {
        pairings.end(actor, id);
        return Done.at("/pairings/" + id, "已终止结对。", "从现在起双方都看不到对方的数值。");
    }
}
