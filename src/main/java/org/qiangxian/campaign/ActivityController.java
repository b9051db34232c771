package org.qiangxian.campaign;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.discipline.Wording;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.qiangxian.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Own activities of 质量月: written, ticked, changed, cancelled. */
@Controller
class ActivityController {

    private static final String CAMPAIGN = Campaigns.PATH + "/{key}";
    private static final String ONE = Campaigns.PATH + "/activities/{activity}";

    private final Activities activities;
    private final Ticking ticking;
    private final ActivityPages pages;
    private final CampaignPages campaignPages;
    private final Undoing undoing;

    ActivityController(
            Activities activities, Ticking ticking, ActivityPages pages, CampaignPages campaignPages, Undoing undoing) {
        this.activities = activities;
        this.ticking = ticking;
        this.pages = pages;
        this.campaignPages = campaignPages;
        this.undoing = undoing;
    }

    @GetMapping(CAMPAIGN + "/activities/new")
    ModelAndView begin(Actor actor, @PathVariable String key) {
        return new ModelAndView("campaign/activity-edit", "page", pages.begin(actor, key));
    }

    @PostMapping(CAMPAIGN + "/activities")
    ModelAndView add(Actor actor, @PathVariable String key, @ModelAttribute("form") ActivityForm form) {
        var page = pages.begin(actor, key);
        try {
            var activity = activities.add(actor, key, form);
            return Done.at(activity.path(), "已列入“质量月”活动。", "所有人可以在活动日历中看到；可以随时修改和取消。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page("campaign/activity-edit", page.with(form, refusal.fields()), refusal);
        }
    }

    @PostMapping(CAMPAIGN + "/tick")
    ModelAndView tick(Actor actor, @PathVariable String key, @ModelAttribute("form") TickForm form) {
        var page = campaignPages.show(actor, key);
        try {
            int number = ticking.tick(actor, key, form).size();
            return Done.at(page.campaign().path(), "已列入 %d 项活动。".formatted(number), "日期和地点可以逐项补充，不补也可以。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page("campaign/show", page.with(form, refusal.fields()), refusal);
        }
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable UUID activity) {
        return new ModelAndView("campaign/activity", "page", pages.page(actor, activity));
    }

    @GetMapping(ONE + "/edit")
    ModelAndView edit(Actor actor, @PathVariable UUID activity) {
        return new ModelAndView("campaign/activity-edit", "page", pages.edit(actor, activity));
    }

    @PostMapping(ONE + "/edit")
    ModelAndView change(Actor actor, @PathVariable UUID activity, @ModelAttribute("form") ActivityForm form) {
        var page = pages.edit(actor, activity);
        try {
            var changed = activities.change(actor, activity, form);
            return Done.at(changed.path(), "已修改。", "活动日历中已经是新的内容。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page("campaign/activity-edit", page.with(form, refusal.fields()), refusal);
        } catch (Refusal.Conflict refusal) {
            return Refused.page(
                    "campaign/activity-edit", page.with(form, Map.of("edit", refusal.getMessage())), refusal);
        }
    }

    @PostMapping(ONE + "/cancel")
    ModelAndView cancel(Actor actor, @PathVariable UUID activity, @RequestParam Map<String, String> typed) {
        var known = activities.get(actor, activity);
        try {
            var form = Typed.ofSingle(typed);
            var reason = form.needed("reason", "取消的原因", ActivityPages.REASON);
            Wording.remark(reason).ifPresent(remark -> form.remark("reason", remark));
            form.orRefuse();
            activities.cancel(actor, activity, reason, Seen.sent(typed.getOrDefault("seen", "")));
        } catch (Refusal.Invalid refusal) {
            return Refused.page("campaign/activity", pages.page(actor, activity).with(refusal.fields()), refusal);
        }
        return Done.at(known.path(), "已取消这项活动。", "活动日历中不再列出。", undoing.offer(actor, known.matter()));
    }
}
