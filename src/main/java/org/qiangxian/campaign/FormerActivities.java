package org.qiangxian.campaign;

import java.util.List;
import org.qiangxian.account.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the unit held in the months of years before: its text is offered, nobody has to type it again (R5). */
@Component
@Order(20)
class FormerActivities implements TickSource {

    private final ActivityRepository repository;
    private final Campaigns campaigns;

    FormerActivities(ActivityRepository repository, Campaigns campaigns) {
        this.repository = repository;
        this.campaigns = campaigns;
    }

    @Override
    public List<Tickable> of(Actor actor, Campaign campaign) {
        return repository.before(campaign.id(), Owner.of(actor)).stream()
                .filter(each -> Activities.own(actor, each))
                .map(each -> new Tickable(
                        "activity/" + each.id(),
                        each.said().title(),
                        campaigns.get(each.campaign()).title() + "的活动",
                        each.said().tags().stream().map(Enum::name).toList()))
                .toList();
    }
}
