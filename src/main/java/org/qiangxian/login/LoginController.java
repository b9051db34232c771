package org.qiangxian.login;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log-in page; the security chain does the log-in itself. */
@Controller
class LoginController {

    private final DemonstrationLogins demonstration;

    LoginController(DemonstrationLogins demonstration) {
        this.demonstration = demonstration;
    }

    @GetMapping("/login")
    String show(
            @RequestParam @Nullable String refused,
            @RequestParam @Nullable String done,
            @RequestParam @Nullable String changed,
            @RequestParam @Nullable String activated,
            @RequestParam(defaultValue = "") String next,
            Model model) {
        var remark = refused == null ? null : remark(refused);
        var target = LoginOutcome.local(next) ? next : "";
        var notice = notice(done != null, changed != null, activated != null);
        model.addAttribute(
                "page", new LoginPage(remark, notice, target, demonstration.groups(), DemonstrationLogins.PASSWORD));
        return "login/show";
    }

    private static @Nullable String notice(boolean done, boolean changed, boolean activated) {
        if (changed) {
            return "口令已修改，其他地方的登录已全部退出。请用新口令登录。";
        }
        if (activated) {
            return "口令已设置，开通单上的链接已失效。岗位由安全管理员授予后，即可用账号和这个口令登录。";
        }
        return done ? "已退出登录。" : null;
    }

    private static String remark(String refused) {
        return switch (refused) {
            case "locked" -> "连续多次登录失败，已暂停登录 30 分钟。请稍后再试，或联系系统管理员解除锁定。";
            case "busy" -> "现在登录的人较多，没有核对口令，也不算失败。请稍后再试。";
            default -> "账号或口令不正确，或账号不可用。15 分钟内连续 5 次失败将锁定 30 分钟；忘记口令请联系系统管理员重置。";
        };
    }
}
