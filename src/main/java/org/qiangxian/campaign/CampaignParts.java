package org.qiangxian.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Option;
import org.springframework.stereotype.Component;

/** The parts of a campaign's page, each as far as the reader may see it. */
@Component
class CampaignParts {

    private final Activities activities;
    private final Ticking ticking;
    private final Feedbacks feedbacks;
    private final AnnexImports annexes;

    CampaignParts(Activities activities, Ticking ticking, Feedbacks feedbacks, AnnexImports annexes) {
        this.activities = activities;
        this.ticking = ticking;
        this.feedbacks = feedbacks;
        this.annexes = annexes;
    }

    List<CampaignShowPage.Own> own(Actor actor, Campaign campaign) {
        return activities.own(actor, campaign).stream()
                .filter(each -> each.row() == null)
                .map(each -> new CampaignShowPage.Own(
                        each.path(), each.said().title(), each.days().words(), note(campaign, each), each.fictional()))
                .toList();
    }

    private static String note(Campaign campaign, Activity each) {
        if (each.status() == ActivityStatus.CANCELLED) {
            return each.status().label();
        }
        return campaign.outside(each.days().from(), each.days().to()) ? "不在活动月内" : "";
    }

    List<TickSource.Tickable> ticks(Actor actor, Campaign campaign) {
        return ticking.open(actor, campaign);
    }

    CampaignShowPage.@Nullable Asked feedback(Actor actor, Campaign campaign) {
        if (!actor.is(Feedbacks.SENDERS) || !feedbacks.asks(actor, campaign)) {
            return null;
        }
        var own = feedbacks.own(actor, campaign).orElse(null);
        return new CampaignShowPage.Asked(
                Feedbacks.path(campaign, Owner.of(actor).key()),
                Feedback.standing(campaign, own, feedbacks.today()).label(),
                campaign.feedbackWords());
    }

    List<CampaignShowPage.Below> below(Actor actor, Campaign campaign) {
        return actor.is(Role.PROVINCE, Role.SAMR)
                ? feedbacks.below(actor, campaign).stream()
                        .map(each -> new CampaignShowPage.Below(
                                Feedbacks.path(campaign, each.unit()),
                                each.name(),
                                (each.held() ? "" : "没有开展　") + each.status().label()))
                        .toList()
                : List.of();
    }

    List<Option> annexes(Actor actor, Campaign campaign) {
        return annexes.kinds(actor, campaign);
    }

    List<CampaignShowPage.Read> read(Actor actor, Campaign campaign) {
        return annexes.list(actor, campaign);
    }
}
