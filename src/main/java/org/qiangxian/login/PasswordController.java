package org.qiangxian.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Actor;
import org.qiangxian.account.SignedIn;
import org.qiangxian.shell.ReaderAddress;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where people set their own password: with a one-time link, or knowing the old one. */
@Controller
class PasswordController {

    private final FirstPassword first;
    private final PasswordChange change;

    PasswordController(FirstPassword first, PasswordChange change) {
        this.first = first;
        this.change = change;
    }

    @GetMapping("/activate/{token}")
    String activation(@PathVariable String token, Model model) {
        return page(new PasswordPage("/activate/" + token, first.login(token), false, true, Map.of()), model);
    }

    @PostMapping("/activate/{token}")
    ModelAndView activate(@PathVariable String token, @RequestParam String password, @RequestParam String repeated) {
        var login = first.login(token);
        try {
            same(password, repeated);
            first.activate(token, password);
        } catch (Refusal.Invalid invalid) {
            var page = new PasswordPage("/activate/" + token, login, false, true, invalid.fields());
            return Refused.page("login/password", page, invalid);
        }
        return new ModelAndView("redirect:/login?activated");
    }

    @GetMapping("/account/password")
    String edit(Actor actor, Model model) {
        return page(new PasswordPage("/account/password", actor.login(), true, forced(), Map.of()), model);
    }

    @PostMapping("/account/password")
    ModelAndView save(
            Actor actor,
            @RequestParam String old,
            @RequestParam String password,
            @RequestParam String repeated,
            HttpServletRequest request) {
        try {
            same(password, repeated);
            change.change(actor.login(), old, password, ReaderAddress.of(request));
        } catch (Refusal.Invalid invalid) {
            var page = new PasswordPage("/account/password", actor.login(), true, forced(), invalid.fields());
            return Refused.page("login/password", page, invalid);
        }
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return new ModelAndView("redirect:/login?changed");
    }

    private static void same(String password, String repeated) {
        if (!password.equals(repeated)) {
            throw Refusal.Invalid.of("repeated", "两次输入的口令不一致。请重新输入。");
        }
    }

    private static boolean forced() {
        return Accounts.of(SecurityContextHolder.getContext().getAuthentication())
                .map(SignedIn::mustChange)
                .orElse(false);
    }

    private static String page(PasswordPage page, Model model) {
        model.addAttribute("page", page);
        return "login/password";
    }
}
