package org.qiangxian.account;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The system administrator's page of organisations. */
@Controller
class OrganisationController {

    private final Organisations organisations;

    OrganisationController(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping("/admin/organisations")
    String list(Actor actor, @RequestParam(defaultValue = "") String query, Model model) {
        model.addAttribute("page", organisations.page(actor, query));
        return "account/organisations";
    }

    @PostMapping("/admin/organisations")
    String add(
            Actor actor,
            @RequestParam String name,
            @RequestParam Organisation.Kind kind,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String parent) {
        organisations.add(actor, name, kind, area, parent);
        return "redirect:/admin/organisations";
    }
}
