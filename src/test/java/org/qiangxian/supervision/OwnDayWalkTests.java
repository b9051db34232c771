package org.qiangxian.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.library.Basis;
import org.qiangxian.library.Memberships;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Every status of an item with an own day: a late one waits on its own city's desk and on no other (R90). */
@PlatformTest
@Transactional
@Walks(OwnDayAction.class)
class OwnDayWalkTests extends TableWalk<OwnDayStatus, OwnDayAction> {

    @Autowired
    Supervising supervising;

    @Autowired
    OwnDayActs acts;

    @Autowired
    Lag lag;

    @Autowired
    Memberships memberships;

    @Override
    protected Stood<OwnDayAction> stand(OwnDayStatus state) {
        var item =
                switch (state) {
                    case AHEAD -> supervising.measure(Supervising.TODAY);
                    case RESTING -> resting();
                    case LATE -> supervising.measure(Supervising.JUST);
                    case SHOWN -> supervising.measure(Supervising.LONG);
                    case DONE -> done();
                };
        assertThat(lag.find(Supervising.UNIT, item).map(OwnDayItem::status).orElse(OwnDayStatus.DONE))
                .isEqualTo(state);
        var key = "own-day/%s/%s".formatted(Supervising.UNIT, item);
        var nothing = Stood.<OwnDayAction>nothing(each -> each.startsWith("own-day/" + Supervising.UNIT));
        return state.late()
                ? nothing.and(OwnDayAction.MOVE, Supervising.CITY, key).and(OwnDayAction.FINISH, Supervising.CITY, key)
                : nothing;
    }

    private String resting() {
        memberships.suspend(
                Supervising.UNIT,
                Supervising.TODAY,
                new Basis("检验〔2026〕1号", "检验", Supervising.TODAY),
                Actors.samr().signature());
        return supervising.measure(Supervising.LONG);
    }

    private String done() {
        var item = supervising.item(Supervising.LONG);
        acts.finish(Supervising.CITY, Supervising.UNIT, item);
        return item;
    }
}
