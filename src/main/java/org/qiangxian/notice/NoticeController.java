package org.qiangxian.notice;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 消息: each reads the own ones. */
@Controller
class NoticeController {

    private final Inbox inbox;
    private final MailAddresses addresses;

    NoticeController(Inbox inbox, MailAddresses addresses) {
        this.inbox = inbox;
        this.addresses = addresses;
    }

    @GetMapping("/notices")
    String list(Actor actor, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("page", inbox.page(actor, page));
        return "notice/list";
    }

    @PostMapping("/notices/{message}")
    String open(Actor actor, @PathVariable UUID message) {
        return "redirect:" + inbox.open(actor, message);
    }

    @PostMapping("/notices/read")
    String readAll(Actor actor) {
        inbox.readAll(actor);
        return "redirect:/notices";
    }

    @PostMapping("/notices/mail")
    String mail(Actor actor, @RequestParam(defaultValue = "") String address) {
        addresses.set(actor, address);
        return "redirect:/notices#mail";
    }
}
