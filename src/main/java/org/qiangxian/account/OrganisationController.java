package org.qiangxian.account;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.qiangxian.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** The system administrator's page of organisations. */
@Controller
class OrganisationController {

    private final Organisations organisations;
    private final Recodings recodings;

    OrganisationController(Organisations organisations, Recodings recodings) {
        this.organisations = organisations;
        this.recodings = recodings;
    }

    @GetMapping("/admin/organisations")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("page", organisations.page(actor, query, page));
        return "account/organisations";
    }

    @PostMapping("/admin/organisations")
    ModelAndView add(Actor actor, @ModelAttribute OrganisationForm form) {
        try {
            var query = UriUtils.encode(organisations.add(actor, form), StandardCharsets.UTF_8);
            return Done.at("/admin/organisations?query=" + query, "已新增。", "现在可以在“账号”中为它开通账号。");
        } catch (Refusal.Invalid invalid) {
            var page = organisations.page(actor, form, invalid.fields());
            return Refused.page("account/organisations", page, invalid);
        }
    }

    @GetMapping("/admin/organisations/{organisation}/code")
    ModelAndView moving(Actor actor, @PathVariable UUID organisation) {
        return recodings.moving(actor, organisation).page();
    }

    @PostMapping("/admin/organisations/{organisation}/code")
    ModelAndView move(Actor actor, @PathVariable UUID organisation, @RequestParam Map<String, String> sent) {
        try {
            var name = recodings.move(actor, organisation, Typed.ofSingle(sent));
            var query = UriUtils.encode(name, StandardCharsets.UTF_8);
            return Done.at("/admin/organisations?query=" + query, "已变更区划代码。", "岗位已重新提出，由安全管理员授予后生效。");
        } catch (Refusal.Invalid refusal) {
            return recodings.moving(actor, organisation).refused(sent, refusal);
        }
    }
}
