package org.qiangxian.campaign;

import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 质量月 in the workspace: the years, one of them, and its notice for 总局. */
@Controller
class CampaignController {

    private static final String ONE = Campaigns.PATH + "/{key}";

    private final CampaignPages pages;
    private final CampaignWriting writing;

    CampaignController(CampaignPages pages, CampaignWriting writing) {
        this.pages = pages;
        this.writing = writing;
    }

    @GetMapping(Campaigns.PATH)
    ModelAndView list(Actor actor) {
        return new ModelAndView("campaign/list", "page", pages.list(actor));
    }

    @PostMapping(Campaigns.PATH)
    ModelAndView begin(Actor actor) {
        actor.require(CampaignAction.BEGIN.row().roles());
        var campaign = writing.begin(actor);
        return Done.at(campaign.path() + "/edit", "已起草%s。".formatted(campaign.title()), "请填写主题、文号和日期；发布以前只有总局看得到。");
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable String key) {
        return new ModelAndView("campaign/show", "page", pages.show(actor, key));
    }

    @GetMapping(ONE + "/edit")
    ModelAndView edit(Actor actor, @PathVariable String key) {
        return new ModelAndView("campaign/edit", "page", pages.edit(actor, key));
    }

    @PostMapping(ONE + "/edit")
    ModelAndView save(Actor actor, @PathVariable String key, @ModelAttribute("form") CampaignForm form) {
        var page = pages.edit(actor, key);
        try {
            var saved = writing.save(actor, key, form);
            return Done.at(
                    saved.path(),
                    page.amending() ? "已更正。" : "已保存草稿。",
                    page.amending() ? "原来的内容和理由留在办理经过中。" : "核对以后发布。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page("campaign/edit", page.with(form, refusal.fields()), refusal);
        } catch (Refusal.Conflict refusal) {
            return Refused.page("campaign/edit", page.with(form, Map.of("version", refusal.getMessage())), refusal);
        }
    }

    @GetMapping(ONE + "/publish")
    ModelAndView publishing(Actor actor, @PathVariable String key) {
        return pages.publishing(actor, key).page();
    }

    @PostMapping(ONE + "/publish")
    ModelAndView publish(Actor actor, @PathVariable String key) {
        var campaign = writing.publish(actor, key);
        return Done.at(campaign.path(), "已发布。", "各单位已收到消息；活动日历所有人可以查看。");
    }

    @GetMapping(ONE + "/discard")
    ModelAndView discarding(Actor actor, @PathVariable String key) {
        return pages.discarding(actor, key).page();
    }

    @PostMapping(ONE + "/discard")
    ModelAndView discard(Actor actor, @PathVariable String key) {
        writing.discard(actor, key);
        return Done.at(Campaigns.PATH, "已放弃草稿。", "需要时可以重新起草。");
    }
}
