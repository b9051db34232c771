package org.qiangxian.account;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The system administrator's page of accounts. */
@Controller
class AccountController {

    private final AccountAdministration administration;
    private final AccountList list;

    AccountController(AccountAdministration administration, AccountList list) {
        this.administration = administration;
        this.list = list;
    }

    @GetMapping("/admin/accounts")
    String list(Actor actor, @RequestParam(defaultValue = "") String query, Model model) {
        var notice = (@Nullable String) model.getAttribute("notice");
        return page(actor, query, "", List.of(), notice, null, model);
    }

    @PostMapping("/admin/accounts/preview")
    String preview(Actor actor, @RequestParam String lines, Model model, HttpServletResponse response) {
        try {
            return page(actor, "", lines, list.preview(actor, lines), null, null, model);
        } catch (Refusal.Invalid invalid) {
            response.setStatus(422);
            return page(actor, "", lines, List.of(), null, invalid.getMessage(), model);
        }
    }

    @PostMapping("/admin/accounts")
    String open(
            Actor actor,
            @RequestParam String lines,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        try {
            var slips = list.open(actor, lines);
            if (slips.isEmpty()) {
                return done("已为原有账号提出新的岗位，由安全管理员授予后生效。", "", next);
            }
            return slips(slips, model);
        } catch (Refusal.Invalid invalid) {
            response.setStatus(422);
            return page(actor, "", lines, list.preview(actor, lines), null, invalid.getMessage(), model);
        }
    }

    @PostMapping("/admin/accounts/{login}/reset")
    String reset(Actor actor, @PathVariable String login, Model model) {
        return slips(List.of(administration.reset(actor, login)), model);
    }

    @PostMapping("/admin/accounts/{login}/unlock")
    String unlock(Actor actor, @PathVariable String login, RedirectAttributes next) {
        administration.unlock(actor, login);
        return done("已解除 %s 的锁定，本人可以重新登录。".formatted(login), login, next);
    }

    @PostMapping("/admin/accounts/{login}/disable")
    String disable(Actor actor, @PathVariable String login, @RequestParam boolean disabled, RedirectAttributes next) {
        administration.disable(actor, login, disabled);
        return done(disabled ? "已停用 %s。".formatted(login) : "已恢复 %s，原口令仍然有效。".formatted(login), login, next);
    }

    @PostMapping("/admin/accounts/{login}/hand-over")
    String handOver(
            Actor actor,
            @PathVariable String login,
            @RequestParam String to,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        try {
            administration.handOver(actor, login, to);
            return done("%s 的岗位已移交给 %s，由安全管理员授予后生效。".formatted(login, to.strip()), to.strip(), next);
        } catch (Refusal.Invalid | Refusal.NotFound | Refusal.Conflict refusal) {
            response.setStatus(422);
            return page(actor, login, "", List.of(), null, refusal.getMessage(), model);
        }
    }

    private static String done(String notice, String query, RedirectAttributes next) {
        next.addAttribute("query", query);
        next.addFlashAttribute("notice", notice);
        return "redirect:/admin/accounts";
    }

    private static String slips(List<Slip> slips, Model model) {
        var address =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        model.addAttribute("page", new Slip.Page(address, slips));
        return "account/slips";
    }

    private String page(
            Actor actor,
            String query,
            String lines,
            List<AccountRow> preview,
            @Nullable String notice,
            @Nullable String remark,
            Model model) {
        var accounts = administration.accounts(actor, query);
        model.addAttribute("page", new AccountRow.Page(query, lines, preview, accounts, notice, remark));
        return "account/accounts";
    }
}
