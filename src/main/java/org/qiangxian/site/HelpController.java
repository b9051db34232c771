package org.qiangxian.site;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Actor;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * 使用说明: on the public site for everybody; in the workspace for readers who are logged in, the page of their post first.
 */
@Controller
class HelpController {

    /** The path of a page of the platform, without its query. */
    private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9._-]+)+");

    private final Manual manual;
    private final Accounts accounts;

    HelpController(Manual manual, Accounts accounts) {
        this.manual = manual;
        this.accounts = accounts;
    }

    private @Nullable Actor reader() {
        return accounts.acting().orElse(null);
    }

    @GetMapping("/help")
    ModelAndView all() {
        var reader = reader();
        return new ModelAndView(
                "site/help",
                Map.of(
                        "inside",
                        reader != null,
                        "pages",
                        reader == null ? manual.pages() : manual.pages(reader.role())));
    }

    @GetMapping("/help/{name}")
    ModelAndView page(@PathVariable String name) {
        var page = manual.page(name).orElseThrow(() -> new Refusal.NotFound("没有这一页使用说明。请从使用说明首页选择您的岗位。"));
        return new ModelAndView("site/manual", Map.of("inside", reader() != null, "page", page));
    }

    /** The paragraphs about the page the reader comes from, one click away and one click back. */
    @GetMapping("/help-here")
    ModelAndView here(Actor actor, @RequestParam(defaultValue = "") String page) {
        var path = PLAIN.matcher(page).matches() ? page : "/desk";
        return new ModelAndView(
                "site/help-here",
                Map.of("whole", manual.of(actor.role()), "sections", manual.about(actor.role(), path), "back", path));
    }
}
