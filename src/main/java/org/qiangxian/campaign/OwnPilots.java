package org.qiangxian.campaign;

import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.pilot.Pilots;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The pilots and 重点活动 of a city that are under way. */
@Component
@Order(10)
class OwnPilots implements TickSource {

    private final Pilots pilots;

    OwnPilots(Pilots pilots) {
        this.pilots = pilots;
    }

    @Override
    public List<Tickable> of(Actor actor, Campaign campaign) {
        return actor.is(Role.CITY)
                ? pilots.list(actor).stream()
                        .filter(pilot -> pilot.years().contains(campaign.year()))
                        .map(pilot -> new Tickable("pilot/" + pilot.id(), pilot.title(), pilot.kindLabel(), List.of()))
                        .toList()
                : List.of();
    }
}
