package org.qiangxian.delegation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.answer.Filling;
import org.qiangxian.answer.SheetPages;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.ReaderAddress;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a department opens with its link: one item, no account, no script. */
@Controller
class FillController {

    private final LinkGate gate;
    private final Links links;
    private final SheetPages pages;
    private final Regions regions;

    FillController(LinkGate gate, Links links, SheetPages pages, Regions regions) {
        this.gate = gate;
        this.links = links;
        this.pages = pages;
        this.regions = regions;
    }

    /** Sets headers that keep the address, which is the secret, out of referrers, caches and search indexes. */
    @ModelAttribute
    void keepTheAddress(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping("/fill/{token}")
    ModelAndView show(@PathVariable String token, HttpServletRequest request) {
        return page(gate.admit(token, ReaderAddress.of(request).network()), null, "", Map.of());
    }

    @PostMapping("/fill/{token}")
    ModelAndView fill(@PathVariable String token, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        var link = gate.admit(token, ReaderAddress.of(request).network());
        try {
            links.fill(link, typed);
            return new ModelAndView(
                    "delegation/done", Map.of("department", link.department(), "province", province(link)));
        } catch (Refusal.Invalid invalid) {
            var places = links.sheet(link).items().get(link.item());
            var filling = places == null ? null : Filling.of(link.item(), places, typed);
            return Refused.as(page(link, filling, invalid.getMessage(), invalid.fields()), invalid);
        }
    }

    private ModelAndView page(Link link, @Nullable Filling typed, String summary, Map<String, String> remarks) {
        var sheet = links.sheet(link);
        var filling = typed == null ? new Filling("", link.department(), "", "", Map.of()) : typed;
        var row = pages.row(sheet, link.item(), filling);
        return new ModelAndView(
                "delegation/fill",
                Map.of("page", new FillPage(sheet.request(), link, province(link), row, filling, summary, remarks)));
    }

    private String province(Link link) {
        return regions.displayName(link.unit());
    }
}
