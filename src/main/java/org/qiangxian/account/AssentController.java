package org.qiangxian.account;

import java.util.UUID;
import org.qiangxian.shell.Done;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an administrator agrees to what another asks. */
@Controller
class AssentController {

    private final Assents assents;

    AssentController(Assents assents) {
        this.assents = assents;
    }

    @GetMapping("/admin/assents")
    String list(Actor actor, Model model) {
        model.addAttribute("page", new Assent.Page(assents.toAnswer(actor)));
        return "account/assents";
    }

    @PostMapping("/admin/assents/{assent}")
    ModelAndView answer(Actor actor, @PathVariable UUID assent, @RequestParam boolean agreed) {
        var what = assents.answer(actor, assent, agreed);
        return Done.at("/admin/assents", (agreed ? "已同意" : "未同意") + what + "。", agreed ? "接下来由提出的管理员在期限内办理。" : "");
    }
}
