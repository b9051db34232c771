package org.qiangxian.submission;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.call.CallId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The receipt of a package and what was sent with it. */
@Controller
class ReceiptController {

    private final Receipts receipts;

    ReceiptController(Receipts receipts) {
        this.receipts = receipts;
    }

    @GetMapping("/submissions/{call}/arrived")
    String arrived(Actor actor, @PathVariable UUID call, Model model) {
        model.addAttribute("packages", receipts.arrived(actor, new CallId(call)));
        model.addAttribute("call", receipts.call(new CallId(call)));
        return "submission/arrived";
    }

    @GetMapping("/submissions/receipts/{receipt}")
    String show(Actor actor, @PathVariable UUID receipt, Model model) {
        var sent = receipts.sent(actor, receipt);
        model.addAttribute("sent", sent);
        model.addAttribute("call", receipts.call(sent));
        model.addAttribute("reference", receipts.reference(sent));
        model.addAttribute("mine", actor.is(Role.PROVINCE));
        return "submission/receipt";
    }

    @GetMapping("/submissions/receipts/{receipt}/pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID receipt) {
        return receipts.pdf(actor, receipt).answer();
    }

    @GetMapping("/submissions/receipts/{receipt}/summary/{format}")
    ResponseEntity<byte[]> summary(Actor actor, @PathVariable UUID receipt, @PathVariable String format) {
        actor.require(Role.PROVINCE, Role.SAMR);
        return receipts.summary(actor, receipt, PackageController.format(format))
                .answer();
    }

    @GetMapping("/submissions/receipts/{receipt}/scans/{scan}")
    ResponseEntity<byte[]> scan(Actor actor, @PathVariable UUID receipt, @PathVariable UUID scan) {
        return receipts.scan(actor, receipt, scan).answer();
    }
}
