package org.qiangxian.burden;

import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 负担台账 for those who work here, and the public register of data requests. */
@Controller
class LedgerController {

    private final Ledger ledger;
    private final DataRequests requests;

    LedgerController(Ledger ledger, DataRequests requests) {
        this.ledger = ledger;
        this.requests = requests;
    }

    @GetMapping("/burden")
    String show(Actor actor, @RequestParam(required = false) @Nullable Integer year, Model model) {
        model.addAttribute("page", ledger.page(actor, year));
        return "burden/ledger";
    }

    @GetMapping("/data-requests")
    String published(Model model) {
        var today = requests.today();
        model.addAttribute("page", ledger.published(today.getYear()));
        model.addAttribute("register", new RequestListPage(requests.published(), today, false));
        return "burden/published";
    }
}
