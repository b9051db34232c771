package org.qiangxian.supervision;

import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Paged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The visits beyond a limit with their reasons, for 纪检: of its area where it has one (R102). */
@Component
@Transactional(readOnly = true)
class VisitRegister {

    private static final int PAGE = 50;

    private final VisitRepository repository;
    private final Supervised supervised;
    private final Regions regions;

    VisitRegister(VisitRepository repository, Supervised supervised, Regions regions) {
        this.repository = repository;
        this.supervised = supervised;
        this.regions = regions;
    }

    Paged<RegisteredVisit> of(Actor actor, int page) {
        actor.require(Role.DISCIPLINE);
        var area = actor.area();
        List<RegisteredVisit> rows = repository.beyond().stream()
                .filter(visit -> area == null
                        || regions.covers(area, visit.unit())
                        || supervised.recommender(visit.unit()).equals(area))
                .map(visit -> new RegisteredVisit(
                        supervised.name(visit.unit()),
                        visit.by().words(),
                        visit.day(),
                        visit.purpose(),
                        visit.beyond(),
                        visit.reason(),
                        visit.standing(supervised.today()).label(),
                        visit.fictional()))
                .toList();
        return Paged.of(page, PAGE, rows);
    }
}
