package org.qiangxian.need;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.qiangxian.shell.ReaderAddress;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a department without an account opens with its link: one need, one answer, no script (R17). */
@Controller
class NeedLinkController {

    private static final String ONE = "/need-answers/{token}";

    private final NeedParts assignments;

    NeedLinkController(NeedParts assignments) {
        this.assignments = assignments;
    }

    /** Sets headers that keep the address, which is the secret, out of referrers, caches and search indexes. */
    @ModelAttribute
    void keepTheAddress(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable String token, HttpServletRequest request) {
        return page(LinkPage.of(assignments.open(token, network(request))));
    }

    @PostMapping(ONE)
    ModelAndView reply(@PathVariable String token, @ModelAttribute("form") ReplyForm form, HttpServletRequest request) {
        try {
            var opened = assignments.reply(token, network(request), form);
            return new ModelAndView("need/link-done", Map.of("page", LinkPage.of(opened)));
        } catch (Refusal.Invalid refusal) {
            var opened = assignments.open(token, network(request));
            return Refused.as(page(LinkPage.of(opened).with(form, refusal.fields())), refusal);
        }
    }

    private static ModelAndView page(LinkPage page) {
        return new ModelAndView("need/link", Map.of("page", page));
    }

    private static String network(HttpServletRequest request) {
        return ReaderAddress.of(request).network();
    }
}
