package org.qiangxian.account;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log-in page; the log-in itself is the security chain's. */
@Controller
class LoginController {

    private final Demonstration demonstration;

    LoginController(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @GetMapping("/login")
    String show(
            @RequestParam @Nullable String refused,
            @RequestParam @Nullable String done,
            @RequestParam(defaultValue = "") String next,
            Model model) {
        var remark = refused == null ? null : remark(refused);
        var target = LoginOutcome.local(next) ? next : "";
        model.addAttribute(
                "page", new LoginPage(remark, done != null, target, demonstration.groups(), Demonstration.PASSWORD));
        return "account/login";
    }

    private static String remark(String refused) {
        return refused.equals("locked")
                ? "连续多次登录失败，已暂停登录 30 分钟。请稍后再试，或联系系统管理员解除锁定。"
                : "账号或口令不正确，或账号不可用。15 分钟内连续 5 次失败将锁定 30 分钟；忘记口令请联系系统管理员重置。";
    }
}
