package org.qiangxian.campaign;

import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a unit does with its own activities; those of others do not exist for it (R9 to R12). */
@Service
@Transactional
class Activities {

    private final ActivityRepository repository;
    private final CampaignStepRepository steps;
    private final Campaigns campaigns;
    private final Units units;
    private final Undoing undoing;

    Activities(
            ActivityRepository repository,
            CampaignStepRepository steps,
            Campaigns campaigns,
            Units units,
            Undoing undoing) {
        this.repository = repository;
        this.steps = steps;
        this.campaigns = campaigns;
        this.units = units;
        this.undoing = undoing;
    }

    /** The unit's activities in a campaign, by day. */
    @Transactional(readOnly = true)
    List<Activity> own(Actor actor, Campaign campaign) {
        return repository.of(campaign.id(), Owner.of(actor)).stream()
                .filter(each -> own(actor, each))
                .toList();
    }

    /**
     * Whether the activity belongs to the actor's unit; a demonstration account of a real unit has only those entered
     * by demonstration accounts.
     */
    static boolean own(Actor actor, Activity activity) {
        return activity.owner().equals(Owner.of(actor))
                && (activity.demonstration() == actor.demonstration()
                        || activity.fictional() && activity.owner().place());
    }

    /** An activity of the actor's unit; any other does not exist for it. */
    @Transactional(readOnly = true)
    Activity get(Actor actor, UUID id) {
        actor.require(ActivityAction.HOSTS);
        return repository.find(id).filter(each -> own(actor, each)).orElseThrow(Activity::unknown);
    }

    /** Why the actor cannot enter anything in a campaign; empty where it can. */
    @Transactional(readOnly = true)
    String against(Actor actor, Campaign campaign) {
        actor.require(ActivityAction.HOSTS);
        return campaign.closed(campaigns.today());
    }

    Activity add(Actor actor, String key, ActivityForm form) {
        var campaign = open(actor, key);
        var asked = form.checked(campaign, units);
        return enter(actor, campaign, asked, "");
    }

    /** The campaign, if anything may still be entered in it. */
    Campaign open(Actor actor, String key) {
        var campaign = campaigns.get(actor, key);
        var against = against(actor, campaign);
        if (!against.isEmpty()) {
            throw new Refusal.Conflict(against);
        }
        return campaign;
    }

    /** @param source the record it was ticked from; empty where it was written */
    Activity enter(Actor actor, Campaign campaign, ActivityForm.Asked asked, String source) {
        var area = actor.area();
        var activity = new Activity(
                UUID.randomUUID(),
                campaign.id(),
                Owner.of(actor),
                actor.organisationName(),
                units.where(area == null ? asked.unit() : area, asked.place()),
                null,
                asked.words(),
                asked.days(),
                source,
                ActivityStatus.LISTED,
                1,
                units.fictional(actor),
                actor.demonstration(),
                actor.signature(),
                undoing.now());
        repository.insert(activity);
        int number = steps.add(
                activity.matter(), ActivityAction.ADD.label(), asked.words().title(), actor.signature(), undoing.now());
        undoing.forGood(new ActivityMoved(activity.id(), activity.owner().key(), ActivityAction.ADD, number));
        return activity;
    }

    /** Changes an activity; refuses a form that was opened before somebody else saved it. */
    Activity change(Actor actor, UUID id, ActivityForm form) {
        var activity = held(actor, id, ActivityAction.CHANGE);
        var campaign = campaigns.get(activity.campaign());
        var asked = form.checked(campaign, units);
        if (form.opened() != activity.edit()) {
            throw new Refusal.Conflict("您打开这一页之后，本单位有人改过这项活动。您写的没有保存，请在新窗口看过最新内容再改。");
        }
        var where = activity.owner().place() || activity.row() != null
                ? new Where(activity.where().unit(), activity.where().province(), asked.place())
                : units.where(asked.unit(), asked.place());
        var changed = activity.saying(asked.words(), where, asked.days(), actor.signature(), undoing.now());
        save(changed);
        int number = steps.add(activity.matter(), ActivityAction.CHANGE.label(), "", actor.signature(), undoing.now());
        undoing.forGood(new ActivityMoved(id, activity.owner().key(), ActivityAction.CHANGE, number));
        return changed;
    }

    Activity cancel(Actor actor, UUID id, String reason, Seen seen) {
        var activity = held(actor, id, ActivityAction.CANCEL);
        seen.check(steps.of(activity.matter()));
        var now = undoing.now();
        var cancelled = activity.at(ActivityStatus.CANCELLED, actor.signature(), now);
        save(cancelled);
        int number = steps.add(activity.matter(), ActivityAction.CANCEL.label(), reason, actor.signature(), now);
        undoing.did(
                actor,
                activity.matter(),
                number,
                ActivityAction.CANCEL.label(),
                ActivityStatus.LISTED.name(),
                activity.path(),
                new ActivityMoved(id, activity.owner().key(), ActivityAction.CANCEL, number));
        return cancelled;
    }

    private void save(Activity activity) {
        if (!repository.save(activity)) {
            throw new Refusal.Conflict("刚才本单位有人改过这项活动。请刷新页面，看过最新内容再办理。");
        }
    }

    private Activity held(Actor actor, UUID id, ActivityAction action) {
        actor.require(action.row().roles());
        var activity = repository.lock(id).filter(each -> own(actor, each)).orElseThrow(Activity::unknown);
        action.check(actor, activity.status(), () -> new Refusal.Conflict("这项活动已经取消，不能再办理。需要的，请重新填写一项。"));
        var against = campaigns.get(activity.campaign()).closed(campaigns.today());
        if (!against.isEmpty()) {
            throw new Refusal.Conflict(against);
        }
        return activity;
    }

    List<Step> steps(Activity activity) {
        return steps.of(activity.matter());
    }
}
