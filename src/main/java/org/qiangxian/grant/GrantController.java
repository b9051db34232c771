package org.qiangxian.grant;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.shell.Done;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The security administrator's page. */
@Controller
class GrantController {

    private final Grants grants;
    private final PostPages pages;

    GrantController(Grants grants, PostPages pages) {
        this.grants = grants;
        this.pages = pages;
    }

    @GetMapping("/admin/grants")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "1") int waiting,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("page", grants.page(actor, query, waiting, page));
        return "grant/grants";
    }

    @GetMapping("/admin/grants/{post}")
    String show(Actor actor, @PathVariable UUID post, Model model) {
        model.addAttribute("page", pages.page(actor, post));
        return "grant/post";
    }

    @PostMapping("/admin/grants/{post}/grant")
    ModelAndView grant(Actor actor, @PathVariable UUID post) {
        var done = grants.grant(actor, post);
        return Done.at("/admin/grants", done, "本人下次登录起可以以这个岗位办理。", grants.offer(actor, post));
    }

    @PostMapping("/admin/grants/{post}/revoke")
    ModelAndView revoke(Actor actor, @PathVariable UUID post) {
        var done = grants.revoke(actor, post);
        return Done.at("/admin/grants", done, "", grants.offer(actor, post));
    }
}
