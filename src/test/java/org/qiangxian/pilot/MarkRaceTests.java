package org.qiangxian.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiangxian.AtOnce.done;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.database.SecondNode;
import org.qiangxian.form.Quarter;
import org.springframework.beans.factory.annotation.Autowired;

/** All staff of a city mark at the same moment over two nodes on one database. */
@PlatformTest
class MarkRaceTests {

    private static final Quarter QUARTER = new Quarter(2025, 3);

    @Autowired
    Piloting piloting;

    @Autowired
    PilotMarks marks;

    @Autowired
    PilotRepository repository;

    @Autowired
    PilotStepRepository steps;

    @Autowired
    MovableClock clock;

    @Test
    @DisplayName("R59: of twenty who mark a quarter at once, over two nodes, one does; it is marked once")
    void aQuarterIsMarkedOnce() throws Exception {
        var city = Actors.city("990326");
        var pilot = piloting.pilot("990326");
        clock.reset();
        var before = steps.steps(pilot.id()).size();
        var elsewhere = SecondNode.bean(PilotMarks.class);

        assertThat(done(at -> (at % 2 == 0 ? marks : elsewhere)
                        .mark(city, pilot.id(), QUARTER, at % 3 == 0 ? Piloting.notBegun() : Piloting.onPlan())))
                .isEqualTo(1);

        assertThat(repository.find(pilot.id()).orElseThrow().milestone(QUARTER).marks())
                .hasSize(1);
        assertThat(steps.steps(pilot.id())).hasSize(before + 1);
        piloting.leave(pilot);
    }
}
