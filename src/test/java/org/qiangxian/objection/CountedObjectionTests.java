package org.qiangxian.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Turn;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.confirmation.Confirmations;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Value;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The module that stores objections counts those that wait, and the count equals the number on the desk. */
@PlatformTest
@Transactional
class CountedObjectionTests {

    private static final String PLACE = "/objections";

    private static final Actor CITY = Actors.city("990121");
    private static final Actor PROVINCE = Actors.province("990000");
    private static final List<Actor> EVERYBODY =
            List.of(CITY, PROVINCE, Actors.operator(), Actors.city("140728"), Actors.province("140000"));

    @Autowired
    ObjectionTurns turns;

    @Autowired
    Measurements measurements;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Objections objections;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    private int counted(Actor actor) {
        var count = turns.counted(actor, Reach.of(actor)).getOrDefault(PLACE, 0);
        assertThat(turns.turns(Reach.of(actor)).stream()
                        .filter(turn -> turn.desk().is(actor))
                        .map(Turn::place))
                .as(actor.login())
                .hasSize(count)
                .allMatch(PLACE::equals);
        return count;
    }

    private Value objected(Channel channel) {
        var unit = Objects.requireNonNull(CITY.area());
        var value = measurements.current(unit).stream()
                .filter(each -> each.batch().channel() == channel)
                .findFirst()
                .orElseThrow();
        confirmations.object(CITY, unit, value.id(), "与本地公报不一致", "");
        return value;
    }

    @Test
    @DisplayName("R39: open, decided and taken back, of a province and of 总局, for everybody both ways agree")
    void bothWaysAgree() {
        var province = counted(PROVINCE);
        var city = counted(CITY);

        var value = objected(Channel.PROVINCE);
        assertThat(counted(PROVINCE)).isEqualTo(province + 1);
        assertThat(counted(CITY)).isEqualTo(city + 1);
        EVERYBODY.forEach(this::counted);

        objections.decide(
                PROVINCE, value.id(), new DecisionForm("UPHELD", "以公报为准", "", null, null, null, null, null, null));
        assertThat(counted(PROVINCE)).isEqualTo(province);
        EVERYBODY.forEach(this::counted);
    }
}
