package org.qiangxian.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Desks;
import org.qiangxian.library.Basis;
import org.qiangxian.library.Memberships;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    @Autowired
    JdbcClient jdbc;

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

    @Test
    @DisplayName("what a city says of one item says nothing of another, nor of another day of the same")
    void anItemIsDoneForItself() {
        var first = supervising.item(Supervising.LONG);
        acts.finish(Supervising.CITY, Supervising.UNIT, first);
        var key = "own-day/%s/%s".formatted(Supervising.UNIT, first);
        Desks.none(turns, key);
        acts.reopen(Supervising.CITY, Supervising.UNIT, first);
        Desks.only(turns, Supervising.CITY, key);

        acts.finish(Supervising.CITY, Supervising.UNIT, first);
        var plan = first.substring("plan:".length(), first.indexOf('.'));
        var second = UUID.randomUUID();
        revise(plan, 2, "item, 0, day + 1");
        Desks.only(turns, Supervising.CITY, key);
        acts.finish(Supervising.CITY, Supervising.UNIT, first);
        Desks.none(turns, key);
        jdbc.sql("update plan.plan set status = 'REVISING' where id = cast(:plan as uuid)")
                .param("plan", plan)
                .update();
        revise(plan, 3, "item, 0, day");
        revise(plan, 3, "cast('%s' as uuid), 1, day".formatted(second));
        Desks.only(turns, Supervising.CITY, "own-day/%s/plan:%s.%s".formatted(Supervising.UNIT, plan, second));

        var measure = supervising.measure(Supervising.LONG);
        Desks.only(turns, Supervising.CITY, "own-day/%s/%s".formatted(Supervising.UNIT, measure));
    }

    /** An item in another version of its plan. */
    private void revise(String plan, int version, String item) {
        jdbc.sql("""
                        insert into plan.version (plan, version, title, words, saved_by, saved_at)
                        select plan, :version, title, words, saved_by, saved_at from plan.version
                        where plan = cast(:plan as uuid) and version = 1 on conflict do nothing
                        """).param("plan", plan).param("version", version).update();
        jdbc.sql("""
                        insert into plan.item (plan, version, item, position, day, what, who, measure)
                        select plan, :version, %s, what, who, measure from plan.item
                        where plan = cast(:plan as uuid) and version = :version - 1 and position = 0
                        """.formatted(item))
                .param("plan", plan)
                .param("version", version)
                .update();
    }
}
