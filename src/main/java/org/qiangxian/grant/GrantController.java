package org.qiangxian.grant;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The security administrator's page. */
@Controller
class GrantController {

    private final Grants grants;

    GrantController(Grants grants) {
        this.grants = grants;
    }

    @GetMapping("/admin/grants")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "1") int waiting,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var notice = (@Nullable String) model.getAttribute("notice");
        model.addAttribute("page", grants.page(actor, query, waiting, page, notice));
        return "grant/grants";
    }

    @PostMapping("/admin/grants/{post}/grant")
    String grant(Actor actor, @PathVariable UUID post, RedirectAttributes next) {
        next.addFlashAttribute("notice", grants.grant(actor, post));
        return "redirect:/admin/grants";
    }

    @PostMapping("/admin/grants/{post}/revoke")
    String revoke(Actor actor, @PathVariable UUID post, RedirectAttributes next) {
        next.addFlashAttribute("notice", grants.revoke(actor, post));
        return "redirect:/admin/grants";
    }
}
