package org.qiangxian.account;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The security administrator's page. */
@Controller
class GrantController {

    private final Grants grants;

    GrantController(Grants grants) {
        this.grants = grants;
    }

    @GetMapping("/admin/grants")
    String list(Actor actor, Model model) {
        model.addAttribute("posts", grants.posts(actor));
        return "account/grants";
    }

    @PostMapping("/admin/grants/{post}/grant")
    String grant(Actor actor, @PathVariable UUID post) {
        grants.grant(actor, post);
        return "redirect:/admin/grants";
    }

    @PostMapping("/admin/grants/{post}/revoke")
    String revoke(Actor actor, @PathVariable UUID post) {
        grants.revoke(actor, post);
        return "redirect:/admin/grants";
    }
}
