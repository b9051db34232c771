package org.qiangxian.account;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The system administrator's page of accounts. */
@Controller
class AccountController {

    private final AccountAdministration administration;

    AccountController(AccountAdministration administration) {
        this.administration = administration;
    }

    @GetMapping("/admin/accounts")
    String list(Actor actor, @RequestParam(defaultValue = "") String query, Model model) {
        return page(actor, query, "", List.of(), List.of(), model);
    }

    @PostMapping("/admin/accounts/preview")
    String preview(Actor actor, @RequestParam String lines, Model model) {
        return page(actor, "", lines, administration.preview(actor, lines), List.of(), model);
    }

    @PostMapping("/admin/accounts")
    String open(Actor actor, @RequestParam String lines, Model model) {
        return page(actor, "", "", List.of(), administration.open(actor, lines), model);
    }

    @PostMapping("/admin/accounts/{login}/reset")
    String reset(Actor actor, @PathVariable String login, Model model) {
        return page(actor, login, "", List.of(), List.of(administration.reset(actor, login)), model);
    }

    @PostMapping("/admin/accounts/{login}/unlock")
    String unlock(Actor actor, @PathVariable String login) {
        administration.unlock(actor, login);
        return "redirect:/admin/accounts";
    }

    @PostMapping("/admin/accounts/{login}/disable")
    String disable(Actor actor, @PathVariable String login, @RequestParam boolean disabled) {
        administration.disable(actor, login, disabled);
        return "redirect:/admin/accounts";
    }

    @PostMapping("/admin/accounts/{login}/hand-over")
    String handOver(Actor actor, @PathVariable String login, @RequestParam String to) {
        administration.handOver(actor, login, to);
        return "redirect:/admin/accounts";
    }

    private String page(
            Actor actor,
            String query,
            String lines,
            List<AccountRow> preview,
            List<AccountRow.Slip> slips,
            Model model) {
        model.addAttribute(
                "page", new AccountRow.Page(query, lines, preview, slips, administration.accounts(actor, query)));
        return "account/accounts";
    }
}
