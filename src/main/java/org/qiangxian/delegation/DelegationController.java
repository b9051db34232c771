package org.qiangxian.delegation;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.answer.Answers;
import org.qiangxian.answer.Filling;
import org.qiangxian.answer.SheetPages;
import org.qiangxian.burden.DataRequestId;
import org.qiangxian.burden.RequestItem;
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

/** A province hands an item to a department by a link, and takes links back. */
@Controller
class DelegationController {

    private final Links links;
    private final Answers answers;
    private final SheetPages pages;
    private final PlatformAddress platform;
    private final LinkTrails trails;

    DelegationController(Links links, Answers answers, SheetPages pages, PlatformAddress platform, LinkTrails trails) {
        this.links = links;
        this.answers = answers;
        this.pages = pages;
        this.platform = platform;
        this.trails = trails;
    }

    @GetMapping("/delegations/{request}/{item}")
    ModelAndView show(Actor actor, @PathVariable UUID request, @PathVariable String item) {
        actor.require(Role.PROVINCE);
        return page(actor, new DataRequestId(request), RequestItem.of(item), "", "14", "");
    }

    /** Makes a link and answers with its slip, because the link can be seen only this once. */
    @PostMapping("/delegations/{request}/{item}")
    ModelAndView issue(
            Actor actor,
            @PathVariable UUID request,
            @PathVariable String item,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String days) {
        actor.require(Role.PROVINCE);
        var id = new DataRequestId(request);
        try {
            return slip(links.issue(actor, id, RequestItem.of(item), department, number(days)));
        } catch (Refusal.Invalid invalid) {
            var page = page(actor, id, RequestItem.of(item), department, days, invalid.getMessage());
            return Refused.as(page.addObject("errors", invalid.fields()), invalid);
        }
    }

    @PostMapping("/delegations/links/{link}/revoke")
    ModelAndView revoke(Actor actor, @PathVariable UUID link) {
        var revoked = links.revoke(actor, link);
        return Done.at(
                "/delegations/%s/%s".formatted(revoked.request(), revoked.item().key()),
                "已撤回链接。",
                "它不再能打开；需要时可以另发一个。",
                links.offer(actor, revoked));
    }

    private ModelAndView slip(Links.Issued issued) {
        var sheet = links.sheet(issued.link());
        var row = pages.row(sheet, issued.link().item(), blank());
        return new ModelAndView(
                "delegation/slip", Map.of("slip", new DelegationPage.Slip(sheet.request(), row, issued, platform)));
    }

    private ModelAndView page(
            Actor actor, DataRequestId request, RequestItem item, String department, String days, String error) {
        var sheet = answers.sheet(actor, request);
        if (!sheet.items().containsKey(item)) {
            throw new Refusal.NotFound("这份数据需求中没有这一项。请从填报页面进入。");
        }
        var of = links.of(actor, request, item);
        var page = new DelegationPage(
                sheet.request(),
                pages.row(sheet, item, blank()),
                of,
                sheet.open(item),
                trails.of(actor, request, item, of, sheet.open(item)),
                trails.now(),
                department,
                days,
                error);
        return new ModelAndView("delegation/links", Map.of("page", page));
    }

    private static Filling blank() {
        return new Filling("", "", "", "", Map.of());
    }

    private static int number(String typed) {
        var days = Typing.trimmed(typed);
        return days.matches("\\d{1,3}") ? Integer.parseInt(days) : 0;
    }
}
