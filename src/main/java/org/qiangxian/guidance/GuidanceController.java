package org.qiangxian.guidance;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
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

/** 指导性技术文件: 总局 writes, opens and closes a draft, and makes a publication of it. */
@Controller
class GuidanceController {

    static final String PATH = "/guidance";
    static final String ONE = PATH + "/{id}";

    private final GuidePages pages;
    private final GuideConsequences consequences;
    private final Writing writing;
    private final Answering answering;

    GuidanceController(GuidePages pages, GuideConsequences consequences, Writing writing, Answering answering) {
        this.pages = pages;
        this.consequences = consequences;
        this.writing = writing;
        this.answering = answering;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        return new ModelAndView("guidance/list", Map.of("guides", pages.list(actor), "writes", actor.is(Role.SAMR)));
    }

    @GetMapping(PATH + "/new")
    ModelAndView create(Actor actor, @RequestParam(defaultValue = "") String former) {
        return new ModelAndView("guidance/edit", "page", pages.begin(actor, former));
    }

    @PostMapping(PATH)
    ModelAndView begin(Actor actor, @ModelAttribute("form") GuideForm form) {
        actor.require(Role.SAMR);
        try {
            return Done.at(writing.begin(actor, form).address(), "已保存草稿。", "只有总局能看到；写好后征求来源试点的意见。");
        } catch (Refusal.Invalid refusal) {
            var page = pages.begin(actor, form.former() == null ? "" : form.former());
            return turned(page, form, refusal.fields(), refusal);
        }
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return new ModelAndView("guidance/show", "page", pages.show(actor, id));
    }

    @GetMapping(ONE + "/edit")
    ModelAndView edit(Actor actor, @PathVariable UUID id) {
        return new ModelAndView("guidance/edit", "page", pages.edit(actor, id));
    }

    @PostMapping(ONE + "/edit")
    ModelAndView save(Actor actor, @PathVariable UUID id, @ModelAttribute("form") GuideForm form) {
        actor.require(Role.SAMR);
        try {
            writing.save(actor, id, form);
            return Done.at(PATH + "/" + id, "已保存草稿。", "来源试点看到的是征求意见时的草稿。");
        } catch (Refusal.Invalid refusal) {
            return turned(pages.over(actor, id), form, refusal.fields(), refusal);
        } catch (Refusal.Conflict refusal) {
            return turned(pages.over(actor, id), form, Map.of(), refusal);
        }
    }

    private static ModelAndView turned(
            GuideEditPage page, GuideForm form, Map<String, String> remarks, Refusal refusal) {
        return Refused.page("guidance/edit", page.with(form, remarks, String.valueOf(refusal.getMessage())), refusal);
    }

    /** The page of consequences, on which the act is confirmed. */
    @GetMapping(ONE + "/open")
    ModelAndView opening(Actor actor, @PathVariable UUID id) {
        return consequences.opening(actor, id).page();
    }

    @PostMapping(ONE + "/open")
    ModelAndView open(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String until) {
        try {
            writing.open(actor, id, until);
            return Done.at(PATH + "/" + id, "已征求意见。", "来源试点所在单位收到消息；到期后由总局逐条答复。");
        } catch (Refusal.Invalid refusal) {
            return consequences.opening(actor, id).refused(Map.of("until", until), refusal);
        }
    }

    @PostMapping(ONE + "/extend")
    ModelAndView extend(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String until) {
        try {
            writing.extend(actor, id, until);
            return Done.at(PATH + "/" + id, "已延长期限。", "来源试点所在单位收到消息。");
        } catch (Refusal.Invalid refusal) {
            var page = pages.show(actor, id)
                    .with(Map.of("until", until), refusal.fields(), String.valueOf(refusal.getMessage()));
            return Refused.page("guidance/show", page, refusal);
        }
    }

    @PostMapping(ONE + "/close")
    ModelAndView close(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String seen) {
        writing.close(actor, id, Seen.sent(seen));
        return Done.at(PATH + "/" + id, "已结束征求意见。", "请逐条答复意见；需要时可以再次征求。");
    }

    /** The page of consequences, on which the act is confirmed. */
    @GetMapping(ONE + "/discard")
    ModelAndView discarding(Actor actor, @PathVariable UUID id) {
        return consequences.discarding(actor, id).page();
    }

    @PostMapping(ONE + "/discard")
    ModelAndView discard(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        try {
            writing.discard(actor, id, reason);
            return Done.at(PATH, "已放弃草稿。", "不再列出；征求过意见的，来源试点所在单位收到消息。");
        } catch (Refusal.Invalid refusal) {
            return consequences.discarding(actor, id).refused(Map.of("reason", reason), refusal);
        }
    }

    @PostMapping(ONE + "/prepare")
    ModelAndView prepare(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String seen) {
        var made = answering.prepare(actor, id, Seen.sent(seen));
        return Done.at("/publications/%s/edit".formatted(made), "已形成文件稿。", "请核对文号、主送后送签，由总局另一人签发。");
    }

    @PostMapping(ONE + "/resume")
    ModelAndView resume(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String seen) {
        answering.resume(actor, id, Seen.sent(seen));
        return Done.at(PATH + "/" + id, "已回到草稿。", "改好后可以再次征求意见，或再形成文件稿。");
    }
}
