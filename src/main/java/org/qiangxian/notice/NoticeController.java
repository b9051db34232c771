package org.qiangxian.notice;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Typing;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 消息: all read their own messages. */
@Controller
class NoticeController {

    private final Inbox inbox;
    private final MailAddresses addresses;

    NoticeController(Inbox inbox, MailAddresses addresses) {
        this.inbox = inbox;
        this.addresses = addresses;
    }

    @GetMapping("/notices")
    String list(
            Actor actor,
            @ModelAttribute("asked") Narrowing asked,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("page", inbox.page(actor, asked, page));
        return "notice/list";
    }

    /** What is shown of the list, all pages of it, as a file. */
    @GetMapping(path = "/notices", params = "as")
    ResponseEntity<byte[]> file(Actor actor, @ModelAttribute("asked") Narrowing asked, @RequestParam String as) {
        return inbox.file(actor, asked).answer(as);
    }

    @PostMapping("/notices/{message}")
    String open(Actor actor, @PathVariable UUID message) {
        return "redirect:" + inbox.open(actor, message);
    }

    @PostMapping("/notices/read")
    ModelAndView readAll(Actor actor) {
        inbox.readAll(actor);
        return Done.at("/notices", "已全部标为已读。", "");
    }

    @PostMapping("/notices/mail")
    ModelAndView mail(Actor actor, @RequestParam(defaultValue = "") String address) {
        addresses.set(actor, address);
        return Typing.blank(address)
                ? Done.at("/notices", "已清空邮箱地址。", "今后只在平台内提醒。")
                : Done.at("/notices", "已保存邮箱地址。", "新的消息会同时发邮件提醒。");
    }
}
