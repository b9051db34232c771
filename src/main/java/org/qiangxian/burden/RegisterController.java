package org.qiangxian.burden;

import org.qiangxian.ledger.Ledger;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The register of data requests as the public reads it. */
@Controller
class RegisterController {

    private final DataRequests requests;
    private final Ledger ledger;

    RegisterController(DataRequests requests, Ledger ledger) {
        this.requests = requests;
        this.ledger = ledger;
    }

    @GetMapping("/data-requests")
    String published(Model model) {
        var today = requests.today();
        model.addAttribute("page", ledger.published(today.getYear()));
        model.addAttribute("register", new RequestListPage(requests.published(), today, false));
        return "burden/published";
    }
}
