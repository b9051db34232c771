package org.qiangxian.partner;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 合作城市: a county names others in its proposal; each of them answers. */
@Controller
class PartnerController {

    static final String LIST = "/partners";

    private static final String NAMING = "/applications/{application}/partners";

    private final Partners partners;
    private final PartnerPages pages;

    PartnerController(Partners partners, PartnerPages pages) {
        this.partners = partners;
        this.pages = pages;
    }

    @GetMapping(LIST)
    ModelAndView list(Actor actor) {
        actor.require(Role.CITY);
        return new ModelAndView("partner/list", "lines", pages.list(actor));
    }

    @GetMapping(LIST + "/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        actor.require(Role.CITY);
        return new ModelAndView("partner/show", "page", pages.show(actor, id));
    }

    @PostMapping(LIST + "/{id}/agree")
    ModelAndView agree(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String seen) {
        partners.answer(actor, id, PartnerAction.AGREE, "", Seen.sent(seen));
        return Done.at(LIST + "/" + id, "已同意合作。", "对方收到消息；提交以前可以收回。");
    }

    @PostMapping(LIST + "/{id}/refuse")
    ModelAndView refuse(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String seen) {
        try {
            partners.answer(actor, id, PartnerAction.REFUSE, reason, Seen.sent(seen));
        } catch (Refusal.Invalid refusal) {
            var page = pages.show(actor, id).with(String.valueOf(refusal.getMessage()));
            return Refused.page("partner/show", page, refusal);
        }
        return Done.at(LIST + "/" + id, "已答复不同意。", "对方收到消息；提交以前可以改为同意。");
    }

    @PostMapping(LIST + "/{id}/take-back")
    ModelAndView takeBack(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String seen) {
        partners.answer(actor, id, PartnerAction.TAKE_BACK, "", Seen.sent(seen));
        return Done.at(LIST + "/" + id, "已收回同意。", "对方收到消息，不能再带本地提交；可以再次同意。");
    }

    @GetMapping(NAMING)
    ModelAndView naming(Actor actor, @PathVariable String application) {
        return new ModelAndView("partner/naming", "page", pages.naming(actor, ApplicationId.of(application)));
    }

    /** Names a county and asks it. */
    @PostMapping(NAMING)
    ModelAndView name(Actor actor, @PathVariable String application, @ModelAttribute("form") PartnerForm form) {
        var id = ApplicationId.of(application);
        try {
            partners.name(actor, id, form);
        } catch (Refusal.Invalid refusal) {
            var page = pages.naming(actor, id).with(form, refusal.fields(), String.valueOf(refusal.getMessage()));
            return Refused.page("partner/naming", page, refusal);
        } catch (Refusal.Conflict refusal) {
            var page = pages.naming(actor, id).with(form, Map.of(), String.valueOf(refusal.getMessage()));
            return Refused.page("partner/naming", page, refusal);
        }
        return done(id, "已征求它的同意。", "它同意以后才能提交；提交以前可以移除。");
    }

    @PostMapping(NAMING + "/{partner}/ask")
    ModelAndView askAgain(
            Actor actor,
            @PathVariable String application,
            @PathVariable UUID partner,
            @ModelAttribute("form") PartnerForm form) {
        var id = ApplicationId.of(application);
        try {
            partners.askAgain(actor, id, partner, form);
        } catch (Refusal.Invalid refusal) {
            var page = pages.naming(actor, id);
            var remarks = Partners.at(partner, refusal);
            return Refused.page(
                    "partner/naming",
                    page.with(partner, String.valueOf(form.part()), remarks, String.valueOf(refusal.getMessage())),
                    refusal);
        }
        return done(id, "已再次征求它的同意。", "它原来的答复不再有效。");
    }

    @PostMapping(NAMING + "/{partner}/remove")
    ModelAndView remove(Actor actor, @PathVariable String application, @PathVariable UUID partner) {
        var id = ApplicationId.of(application);
        partners.remove(actor, id, partner);
        return done(id, "已移除。", "它收到消息；需要时可以再邀请。");
    }

    private static ModelAndView done(ApplicationId id, String what, String next) {
        return Done.at("/applications/" + id + "/partners", what, next);
    }
}
