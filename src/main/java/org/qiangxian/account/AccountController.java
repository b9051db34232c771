package org.qiangxian.account;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.PlatformAddress;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** The system administrator's page of accounts. */
@Controller
class AccountController {

    private final AccountAdministration administration;
    private final AccountList list;
    private final AccountQuery query;
    private final PlatformAddress platform;

    AccountController(
            AccountAdministration administration, AccountList list, AccountQuery query, PlatformAddress platform) {
        this.administration = administration;
        this.list = list;
        this.query = query;
        this.platform = platform;
    }

    @GetMapping("/admin/accounts")
    ModelAndView list(
            Actor actor, @RequestParam(defaultValue = "") String query, @RequestParam(defaultValue = "1") int page) {
        var accounts = this.query.accounts(actor, query, page);
        return page(new AccountRow.Page(query, "", List.of(), accounts, null));
    }

    @PostMapping("/admin/accounts/preview")
    ModelAndView preview(Actor actor, @RequestParam String lines) {
        try {
            return page(actor, "", lines, list.preview(actor, lines), null);
        } catch (Refusal.Invalid invalid) {
            return Refused.as(page(actor, "", lines, List.of(), invalid.getMessage()), invalid);
        }
    }

    @PostMapping("/admin/accounts")
    ModelAndView open(Actor actor, @RequestParam String lines) {
        try {
            var slips = list.open(actor, lines);
            if (slips.isEmpty()) {
                return done("已为原有账号提出新的岗位。", "由安全管理员授予后生效。", "");
            }
            return slips(slips, "已开通 %d 个账号，由安全管理员授予岗位后可以登录。".formatted(slips.size()));
        } catch (Refusal.Invalid invalid) {
            return Refused.as(page(actor, "", lines, list.preview(actor, lines), invalid.getMessage()), invalid);
        }
    }

    /** The page of consequences, on which the act is confirmed. */
    @GetMapping("/admin/accounts/{login}/reset")
    ModelAndView resetting(Actor actor, @PathVariable String login) {
        return administration.resetting(actor, login).page();
    }

    @PostMapping("/admin/accounts/{login}/reset")
    ModelAndView reset(Actor actor, @PathVariable String login) {
        return administration
                .reset(actor, login)
                .map(slip -> slips(List.of(slip), "已重置账号，由安全管理员重新授予岗位后可以登录。"))
                .orElseGet(() -> asked(login));
    }

    @PostMapping("/admin/accounts/{login}/unlock")
    ModelAndView unlock(Actor actor, @PathVariable String login) {
        return administration.unlock(actor, login)
                ? done("已解除 %s 的锁定。".formatted(login), "本人可以重新登录。", login)
                : asked(login);
    }

    @PostMapping("/admin/accounts/{login}/disable")
    ModelAndView disable(Actor actor, @PathVariable String login, @RequestParam boolean disabled) {
        administration.disable(actor, login, disabled);
        return disabled
                ? done("已停用 %s。".formatted(login), "从现在起不能登录，岗位保留。", login)
                : done("已恢复 %s。".formatted(login), "原口令仍然有效。", login);
    }

    /** The page of consequences, on which the act is confirmed. */
    @GetMapping("/admin/accounts/{login}/hand-over")
    ModelAndView handingOver(Actor actor, @PathVariable String login) {
        return administration.handingOver(actor, login).page();
    }

    @PostMapping("/admin/accounts/{login}/hand-over")
    ModelAndView handOver(Actor actor, @PathVariable String login, @RequestParam String to) {
        var heir = Typing.trimmed(to);
        try {
            administration.handOver(actor, login, heir);
            return done("已把 %s 的岗位移交给 %s。".formatted(login, heir), "由安全管理员授予后生效。", heir);
        } catch (Refusal.Invalid | Refusal.NotFound | Refusal.Conflict refusal) {
            var wrong = Refusal.Invalid.of("to", refusal.getMessage());
            return administration.handingOver(actor, login).refused(Map.of("to", to), wrong);
        }
    }

    private static ModelAndView asked(String login) {
        return done(
                "%s 是管理员，已提请另一名管理员同意，%d 天内有效。".formatted(login, Assents.VALID.toDays()), "同意后会出现在您的工作台上，请再来办理。", login);
    }

    private static ModelAndView done(String what, String next, String query) {
        return Done.at("/admin/accounts?query=" + UriUtils.encode(query, StandardCharsets.UTF_8), what, next);
    }

    private ModelAndView slips(List<Slip> slips, String said) {
        return new ModelAndView("account/slips", Map.of("page", new Slip.Page(platform, slips), "said", said));
    }

    private ModelAndView page(
            Actor actor, String query, String lines, List<AccountRow> preview, @Nullable String remark) {
        var accounts = this.query.accounts(actor, query, 1);
        return page(new AccountRow.Page(query, lines, preview, accounts, remark));
    }

    private static ModelAndView page(AccountRow.Page page) {
        return new ModelAndView("account/accounts", Map.of("page", page));
    }
}
