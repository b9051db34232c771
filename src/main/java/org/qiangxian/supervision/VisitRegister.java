package org.qiangxian.supervision;

import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.ListFile;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Narrowed;
import org.qiangxian.shell.NarrowedPage;
import org.qiangxian.shell.Narrowing;
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

    NarrowedPage<RegisteredVisit> page(Actor actor, Narrowing asked, int page) {
        return NarrowedPage.of(found(actor, asked), page, PAGE);
    }

    /** All matching rows as a file. */
    ListFile file(Actor actor, Narrowing asked) {
        return new ListFile(
                "调研登记",
                List.of("城市", "日期", "谁来", "目的", "超出", "理由", "现在"),
                found(actor, asked).rows().stream()
                        .map(row -> List.of(
                                row.place(),
                                Chinese.date(row.day()),
                                row.by(),
                                row.purpose(),
                                row.beyond(),
                                row.reason(),
                                row.status()))
                        .toList());
    }

    private Narrowed<RegisteredVisit> found(Actor actor, Narrowing asked) {
        return asked.in(
                of(actor),
                row -> new Narrowing.Line(
                        row.place() + row.by() + row.purpose() + row.reason(),
                        row.status(),
                        row.day().getYear() + "年"));
    }

    private List<RegisteredVisit> of(Actor actor) {
        actor.require(Role.DISCIPLINE);
        var area = actor.area();
        return repository.beyond().stream()
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
    }
}
