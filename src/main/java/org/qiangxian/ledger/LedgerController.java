package org.qiangxian.ledger;

import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 负担台账 for those who work here. */
@Controller
class LedgerController {

    private final Ledger ledger;

    LedgerController(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/burden")
    String show(Actor actor, @RequestParam(required = false) @Nullable Integer year, Model model) {
        model.addAttribute("page", ledger.page(actor, year));
        return "ledger/show";
    }
}
