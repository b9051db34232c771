package org.qiangxian.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Desks;
import org.qiangxian.form.Quarter;
import org.qiangxian.library.Undertakings.Course;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.qiangxian.shell.Chinese;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** R59: a milestone waits on its city's desk near its day, and at no other time. */
@PlatformTest
@Transactional
@Walks(MarkAction.class)
class MarkWalkTests extends TableWalk<MilestoneStatus, MarkAction> {

    private static final Actor CITY = Actors.city("990123");
    private static final Quarter QUARTER = new Quarter(2026, 1);

    @Autowired
    Piloting piloting;

    @Autowired
    Pilots pilots;

    @Autowired
    PilotMarks marks;

    @Override
    protected Stood<MarkAction> stand(MilestoneStatus state) {
        var pilot = piloting.pilot("990123");
        clock.stopAt(Instant.parse(
                switch (state) {
                    case LATER -> "2025-12-01T02:00:00Z";
                    case OPEN, MARKED -> "2026-03-02T02:00:00Z";
                    case DUE, SHUT -> "2026-03-12T02:00:00Z";
                    case PAST -> "2026-04-20T02:00:00Z";
                }));
        switch (state) {
            case MARKED -> marks.mark(CITY, pilot.id(), QUARTER, Piloting.notBegun());
            case SHUT -> piloting.follow(pilot, Course.PAUSE);
            case LATER, OPEN, DUE, PAST -> {}
        }
        var now = pilots.find(pilot.id()).orElseThrow();
        var milestone = now.milestone(QUARTER);
        assertThat(now.standing(milestone, marks.today())).isEqualTo(state);
        var key = PilotTurns.key(now, milestone);
        Stood<MarkAction> nothing = Stood.nothing(key::equals);
        return state == MilestoneStatus.DUE
                ? nothing.and(MarkAction.ON_PLAN, CITY, key)
                        .and(MarkAction.ADJUST, CITY, key)
                        .and(MarkAction.NOT_BEGUN, CITY, key)
                : nothing;
    }

    @Test
    @DisplayName("a milestone waits from three weeks before the day it was moved to until that day is over")
    void aMovedDay() {
        var pilot = piloting.pilot("990123");
        var last = pilot.milestones().getLast();
        clock.stopAt(last.day().atStartOfDay(Chinese.BEIJING).toInstant());
        Desks.only(turns, CITY, PilotTurns.key(pilot, last));
        clock.stopAt(Instant.parse("2026-03-12T02:00:00Z"));
        marks.mark(CITY, pilot.id(), QUARTER, Piloting.adjusted("2026-05-20"));
        var key = PilotTurns.key(pilot, pilot.milestone(QUARTER));
        Desks.none(turns, key);

        for (var day : List.of("2026-04-29", "2026-05-20")) {
            clock.stopAt(Instant.parse(day + "T02:00:00Z"));
            Desks.only(turns, CITY, key);
        }
        for (var day : List.of("2026-04-28", "2026-05-21")) {
            clock.stopAt(Instant.parse(day + "T02:00:00Z"));
            Desks.none(turns, key);
        }
    }
}
