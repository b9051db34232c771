package org.qiangxian.need;

import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.PlatformAddress;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 分派 and 常见问题 of a need. */
@Controller
class PartController {

    private static final String ONE = NeedController.PATH + "/{need}";

    private final NeedParts assignments;
    private final Commons commons;
    private final NeedPages pages;
    private final PlatformAddress platform;

    PartController(NeedParts assignments, Commons commons, NeedPages pages, PlatformAddress platform) {
        this.assignments = assignments;
        this.commons = commons;
        this.pages = pages;
        this.platform = platform;
    }

    /**
     * Assigns a share. For an answerer by link the response is the slip itself, because it can be seen only this once.
     */
    @PostMapping(ONE + "/assign")
    ModelAndView assign(Actor actor, @PathVariable UUID need, @ModelAttribute("form") AssignForm form) {
        try {
            var issued = assignments.assign(actor, need, form);
            return issued.link().isEmpty()
                    ? Done.at(path(need), "已分派给%s。".formatted(issued.part().name()), "对方收到消息；答复以后由本单位汇总答复城市。")
                    : new ModelAndView("need/slip", Map.of("page", SlipPage.of(issued, platform)));
        } catch (Refusal.Invalid refusal) {
            return refused(actor, need, refusal, forms -> forms.with(form, refusal.fields()));
        }
    }

    @PostMapping(ONE + "/parts/{part}")
    ModelAndView reply(
            Actor actor, @PathVariable UUID need, @PathVariable UUID part, @ModelAttribute("form") ReplyForm form) {
        try {
            assignments.reply(actor, need, part, form);
            return Done.at(path(need), "已协办答复。", "由分派的单位汇总，答复提出需求的城市。");
        } catch (Refusal.Invalid refusal) {
            return refused(actor, need, refusal, forms -> forms.with(form, refusal.fields()));
        }
    }

    @PostMapping(ONE + "/parts/{part}/revoke")
    ModelAndView revoke(
            Actor actor,
            @PathVariable UUID need,
            @PathVariable UUID part,
            @RequestParam(defaultValue = "") String seen) {
        assignments.revoke(actor, need, part, Seen.sent(seen));
        return Done.at(path(need), "已收回分派。", "对方不用再答复；需要时可以另行分派。");
    }

    @PostMapping(ONE + "/common")
    ModelAndView offer(Actor actor, @PathVariable UUID need, @ModelAttribute("form") CommonForm form) {
        try {
            commons.offer(actor, need, form);
            return Done.at(path(need), "已提议列入常见问题。", "提出的城市同意以后才列入，不写它的名称。");
        } catch (Refusal.Invalid refusal) {
            return refused(actor, need, refusal, forms -> forms.with(form, refusal.fields()));
        }
    }

    @PostMapping(ONE + "/common/agree")
    ModelAndView agree(Actor actor, @PathVariable UUID need, @RequestParam(defaultValue = "") String seen) {
        commons.agree(actor, need, Seen.sent(seen));
        return Done.at(path(need), "已同意列入常见问题。", "不写本单位名称；随时可以撤下。");
    }

    @PostMapping(ONE + "/common/decline")
    ModelAndView decline(Actor actor, @PathVariable UUID need, @RequestParam(defaultValue = "") String seen) {
        commons.decline(actor, need, Seen.sent(seen));
        return Done.at(path(need), "已不列入常见问题。", "不影响这件需求的答复。");
    }

    private static String path(UUID need) {
        return NeedController.PATH + "/" + need;
    }

    private ModelAndView refused(Actor actor, UUID need, Refusal.Invalid refusal, UnaryOperator<NeedPage.Forms> typed) {
        return Refused.page("need/need", pages.page(actor, need).with(typed), refusal);
    }
}
