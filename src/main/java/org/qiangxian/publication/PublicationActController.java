package org.qiangxian.publication;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.Act;
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

/** What a unit does with its papers: drafts, hands over, signs or returns, withdraws. */
@Controller
class PublicationActController {

    private static final String LIST = "/publications";
    private static final String ONE = LIST + "/{id}";

    private final Drafting drafting;
    private final Signing signing;
    private final PublicationPages pages;
    private final PublicationConsequences consequences;

    PublicationActController(
            Drafting drafting, Signing signing, PublicationPages pages, PublicationConsequences consequences) {
        this.drafting = drafting;
        this.signing = signing;
        this.pages = pages;
        this.consequences = consequences;
    }

    @GetMapping(LIST + "/new")
    ModelAndView begin(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID replaces,
            @RequestParam(required = false) @Nullable UUID like) {
        actor.require(PublicationAction.WRITERS);
        if (like != null) {
            return new ModelAndView("publication/edit", "page", pages.edit(actor, null, drafting.like(actor, like), 0));
        }
        var replaced = replaces == null ? null : drafting.replaceable(actor, replaces);
        return new ModelAndView("publication/edit", "page", pages.begin(actor, replaced));
    }

    @PostMapping(LIST)
    ModelAndView create(Actor actor, @ModelAttribute PublicationForm form) {
        actor.require(PublicationAction.WRITERS);
        try {
            var begun = drafting.create(actor, form);
            return Done.at(begun.address(), "已保存草稿。", "只有本单位能看到；可以上传附件，写好后送签。");
        } catch (Refusal.Invalid refusal) {
            return turned(pages.edit(actor, null, form, 0), refusal);
        }
    }

    @GetMapping(ONE + "/edit")
    ModelAndView edit(Actor actor, @PathVariable UUID id) {
        return new ModelAndView("publication/edit", "page", pages.edit(actor, id));
    }

    @PostMapping(ONE + "/edit")
    ModelAndView save(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int edit,
            @RequestParam(defaultValue = "") String action,
            @ModelAttribute PublicationForm form) {
        actor.require(PublicationAction.WRITERS);
        var submit = action.equals(PublicationAction.SUBMIT.name());
        try {
            drafting.save(actor, id, edit, form, submit);
            return Done.at(
                    LIST + "/" + id,
                    submit ? "已送签。" : "已保存草稿。",
                    submit ? "由本单位另一人签发或退回；签发以前您可以收回。" : "只有本单位能看到；写好后送签。");
        } catch (Refusal.Invalid refusal) {
            return turned(pages.edit(actor, id, form, edit), refusal);
        } catch (Refusal.Conflict refusal) {
            return turned(pages.over(actor, id, form), refusal);
        }
    }

    private static ModelAndView turned(PublicationEditPage page, Refusal refusal) {
        return Refused.page(
                "publication/edit",
                PublicationPages.turned(page, String.valueOf(refusal.getMessage()), refusal),
                refusal);
    }

    @PostMapping(ONE)
    ModelAndView act(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String reason) {
        actor.require(PublicationAction.WRITERS);
        var act = Act.named(PublicationAction.class, action);
        try {
            drafting.act(actor, id, act, reason);
        } catch (Refusal.Invalid refusal) {
            var page = pages.show(actor, id).with(String.valueOf(refusal.getMessage()), refusal.fields());
            return Refused.page("publication/show", page, refusal);
        }
        return switch (act) {
            case DISCARD -> Done.at(LIST, "已放弃草稿。", "不再列出；已印发的文件不受影响。");
            case RETURN -> Done.at(LIST + "/" + id, "已退回。", "起草人在工作台看到退回意见，修改后再送签。");
            default -> Done.at(LIST + "/" + id, "已收回。", "改好后可以再送签。");
        };
    }

    /** The page of consequences, on which the act is confirmed. */
    @GetMapping(ONE + "/issue")
    ModelAndView issuing(Actor actor, @PathVariable UUID id) {
        return consequences.issuing(actor, id).page();
    }

    @PostMapping(ONE + "/issue")
    ModelAndView issue(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "0") int edit) {
        signing.issue(actor, id, edit);
        return Done.at(LIST + "/" + id, "已签发。", "主送和抄送单位同时收到消息；定时发布的，到时收到。");
    }

    /** The page of consequences, on which the act is confirmed. */
    @GetMapping(ONE + "/withdraw")
    ModelAndView withdrawing(Actor actor, @PathVariable UUID id) {
        return consequences.withdrawing(actor, id).page();
    }

    @PostMapping(ONE + "/withdraw")
    ModelAndView withdraw(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        try {
            signing.withdraw(actor, id, reason);
            return Done.at(LIST + "/" + id, "已撤回这份文件。", "已收到文件的单位收到消息；文件和理由都保留。");
        } catch (Refusal.Invalid refusal) {
            return consequences.withdrawing(actor, id).refused(Map.of("reason", reason), refusal);
        }
    }
}
