package org.qiangxian.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.qiangxian.PlatformTest;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Every status of a 调研: once its day has come it waits for the city, and for nobody else. */
@PlatformTest
@Transactional
@Walks(VisitAction.class)
class VisitWalkTests extends TableWalk<VisitStatus, VisitAction> {

    @Autowired
    Supervising supervising;

    @Autowired
    Visits visits;

    @Autowired
    VisitRepository repository;

    @Override
    protected Stood<VisitAction> stand(VisitStatus state) {
        return switch (state) {
            case NONE -> {
                assertThat(repository.of(Supervising.UNIT)).isEmpty();
                yield Stood.nothing(key -> key.startsWith(VisitUndo.KIND + "/" + Supervising.UNIT));
            }
            case ANNOUNCED -> of(supervising.announced(), state);
            case DUE -> {
                var visit = supervising.due();
                yield of(visit, state)
                        .and(VisitAction.CONFIRM, Supervising.CITY, visit.matter())
                        .and(VisitAction.DENY, Supervising.CITY, visit.matter());
            }
            case HELD -> {
                var visit = supervising.due();
                visits.confirm(Supervising.CITY, visit.id(), 12, Seen.NOTHING);
                yield of(visit, state);
            }
            case NOT_HELD -> {
                var visit = supervising.due();
                visits.deny(Supervising.CITY, visit.id(), Seen.NOTHING);
                yield of(visit, state);
            }
            case CANCELLED -> {
                var visit = supervising.announced();
                visits.cancel(Supervising.PROVINCE, visit.id(), "会议冲突", Seen.NOTHING);
                yield of(visit, state);
            }
        };
    }

    private Stood<VisitAction> of(Visit visit, VisitStatus state) {
        assertThat(repository.find(visit.id()).orElseThrow().standing(Supervising.TODAY))
                .isEqualTo(state);
        return Stood.nothing(key -> key.equals(visit.matter()));
    }
}
