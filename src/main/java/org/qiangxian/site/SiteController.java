package org.qiangxian.site;

import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pages of text that anyone may read. */
@Controller
class SiteController {

    private final Manual manual;

    SiteController(Manual manual) {
        this.manual = manual;
    }

    @GetMapping("/")
    String home() {
        return "site/home";
    }

    @GetMapping("/programme")
    String programme() {
        return "site/programme";
    }

    @GetMapping("/feedback")
    String feedback() {
        return "site/feedback";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "site/accessibility";
    }

    @GetMapping("/help")
    String help(Model model) {
        model.addAttribute("pages", manual.pages());
        return "site/help";
    }

    @GetMapping("/help/{name}")
    String manual(@PathVariable String name, Model model) {
        model.addAttribute(
                "page", manual.page(name).orElseThrow(() -> new Refusal.NotFound("没有这一页使用说明。请从使用说明首页选择您的岗位。")));
        return "site/manual";
    }
}
