package org.qiangxian.campaign;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Option;
import org.springframework.stereotype.Component;

/** Puts together the pages of own activities. */
@Component
class ActivityPages {

    static final int REASON = 100;

    private final Activities activities;
    private final Campaigns campaigns;
    private final MonthPages month;
    private final Undoing undoing;
    private final Units units;

    ActivityPages(Activities activities, Campaigns campaigns, MonthPages month, Undoing undoing, Units units) {
        this.activities = activities;
        this.campaigns = campaigns;
        this.month = month;
        this.undoing = undoing;
        this.units = units;
    }

    ActivityEditPage begin(Actor actor, String key) {
        var campaign = activities.open(actor, key);
        return edit(
                campaign,
                "填写活动",
                campaign.path() + "/activities",
                actor.organisationName(),
                actor.area() != null,
                ActivityForm.EMPTY);
    }

    ActivityEditPage edit(Actor actor, UUID id) {
        var activity = activities.get(actor, id);
        var campaign = campaigns.get(activity.campaign());
        return edit(
                campaign,
                "修改活动",
                activity.path() + "/edit",
                activity.host(),
                activity.owner().place() || activity.row() != null,
                ActivityForm.of(activity));
    }

    private static ActivityEditPage edit(
            Campaign campaign, String title, String action, String host, boolean placed, ActivityForm form) {
        return new ActivityEditPage(
                campaign,
                title,
                action,
                host,
                placed,
                MonthPages.areas(campaign),
                Option.of(campaign.definition().arrangements(), Definition.Heading::key, Definition.Heading::title),
                Option.of(Tag.values(), Tag::label),
                form,
                Map.of());
    }

    ActivityPage page(Actor actor, UUID id) {
        var activity = activities.get(actor, id);
        var campaign = campaigns.get(activity.campaign());
        var steps = activities.steps(activity);
        return new ActivityPage(
                campaign,
                activity.said().title(),
                activity.path(),
                activity.open(units.demonstrating()) ? campaign.address() + "/activities/" + id : "",
                activity.fictional(),
                campaign.outside(activity.days().from(), activity.days().to()),
                month.facts(campaign, activity),
                trail(actor, activity, steps),
                buttons(actor, campaign, activity),
                String.valueOf(Seen.of(steps).step()),
                Map.of());
    }

    private Trail trail(Actor actor, Activity activity, List<Step> steps) {
        var listed = activity.status() == ActivityStatus.LISTED;
        var trail = Trail.at(activity.status().label(), activity.since(), undoing.now())
                .without(listed ? "已列入，所有人可以查看；可以随时修改和取消。" : "已取消，页面上不再列出。")
                .log(Step.latestFirst(steps.stream()));
        return undoing.on(trail, actor, activity.matter());
    }

    private List<Button> buttons(Actor actor, Campaign campaign, Activity activity) {
        var against = activities.against(actor, campaign);
        return Act.open(ActivityAction.values(), activity.status(), actor.role()).stream()
                .map(action -> switch (action) {
                    case CHANGE ->
                        Button.link(action.label(), activity.path() + "/edit").unless(against);
                    case CANCEL ->
                        Button.post(action.label(), activity.path() + "/cancel")
                                .asking(new Button.Ask("reason", "取消的原因", REASON, true))
                                .unless(against);
                    case ADD -> throw new IllegalStateException("nothing is added twice");
                })
                .toList();
    }
}
