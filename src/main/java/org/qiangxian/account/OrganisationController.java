package org.qiangxian.account;

import java.nio.charset.StandardCharsets;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** The system administrator's page of organisations. */
@Controller
class OrganisationController {

    private final Organisations organisations;

    OrganisationController(Organisations organisations) {
        this.organisations = organisations;
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
}
