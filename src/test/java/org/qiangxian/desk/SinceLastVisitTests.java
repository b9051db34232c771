package org.qiangxian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Desk;
import org.qiangxian.account.People;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** 上次以来: what a person who really logs in is told of the time since the last visit. */
@PlatformTest
@Transactional
class SinceLastVisitTests {

    @Autowired
    SinceLastVisit since;

    @Autowired
    People people;

    @Autowired
    Notices notices;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Actor newcomer() {
        var actor = people.actors("demo-990121").stream()
                .filter(each -> each.is(Role.CITY))
                .findFirst()
                .orElseThrow();
        jdbc.sql("update account.person set last_login_at = null, previous_login_at = null where id = :person")
                .param("person", actor.person())
                .update();
        return actor;
    }

    @Test
    @DisplayName(
            "a first visit has three steps; afterwards the desk tells what came since the log-in before, and asks for nothing")
    void tellsWhatCameSince() {
        var actor = newcomer();
        people.loggedIn(actor.person());

        var first = since.told(actor, List.of());
        assertThat(first.last()).isNull();
        assertThat(first.steps()).hasSize(3);

        var desk = Desk.of(actor.person());
        var old = Turn.of("old", desk, "早就有的", clock.instant().minus(Duration.ofDays(1)));
        clock.move(Duration.ofDays(1));
        notices.tell(List.of(Recipient.of(desk)), "省局已受理", "方案已受理。", "/desk", "since-" + UUID.randomUUID());
        var fresh = Turn.of("new", desk, "修改方案", clock.instant())
                .until(clock.instant().plus(Duration.ofDays(4)));
        clock.move(Duration.ofDays(1));
        people.loggedIn(actor.person());

        var told = since.told(actor, List.of(old, fresh));
        assertThat(told.last()).isNotNull();
        assertThat(told.turns()).containsExactly(fresh);
        assertThat(told.messages()).extracting(message -> message.subject()).contains("省局已受理");

        clock.move(Duration.ofDays(1));
        people.loggedIn(actor.person());
        assertThat(since.told(actor, List.of(old, fresh)).isEmpty()).isTrue();
    }
}
