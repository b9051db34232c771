package org.qiangxian.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Desks;
import org.qiangxian.account.Turn;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Every standing of a call for a city that may begin; every desk is checked. */
@PlatformTest
@Transactional
@Walks(StartAction.class)
class StartWalkTests extends TableWalk<StartAction.Standing, StartAction> {

    private static final Actor SAMPLE = Actors.city("990121");
    private static final Actor OTHER = Actors.city("990221");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Drafts drafts;

    @Override
    protected Stood<StartAction> stand(StartAction.Standing state) {
        var call = TestCalls.open(jdbc);
        var key = "start/%s/990121".formatted(call);
        var matter = Stood.<StartAction>nothing(key::equals);
        return switch (state) {
            case OPEN -> matter.and(StartAction.BEGIN, SAMPLE, key);
            case BEGUN -> {
                drafts.begin(SAMPLE, call, Kind.PILOT, Contents.pilot());
                yield matter;
            }
            case OVER -> {
                clock.stopAt(WorkingDays.endOf(LocalDate.of(2090, 6, 13)));
                yield matter;
            }
        };
    }

    @Test
    @DisplayName(
            "R79: an open call may be left by each county it is for, until its last day, a later one where granted")
    void anOpenCallLiesOnEachCountysDesk() {
        var call = TestCalls.open(jdbc);
        var key = "start/%s/%s";
        assertThat(Desks.only(turns, SAMPLE, key.formatted(call, "990121")))
                .returns(true, Turn::voluntary)
                .returns("/applications", Turn::href)
                .returns(WorkingDays.endOf(LocalDate.of(2090, 6, 13)), Turn::until)
                .satisfies(turn -> assertThat(turn.what()).startsWith("可申报："));
        Desks.none(turns, key.formatted(call, "140728"));
        clock.stopAt(WorkingDays.endOf(LocalDate.of(2090, 6, 13)).minusSeconds(1));
        Desks.only(turns, SAMPLE, key.formatted(call, "990121"));

        assertThat(mvc.post()
                        .uri("/calls/%s/extensions".formatted(call))
                        .with(Actors.as(Actors.samr()))
                        .with(csrf())
                        .param("recommender", "990000")
                        .param("day", "2090-06-30")
                        .param("reason", "汛期顺延"))
                .hasStatus3xxRedirection();
        assertThat(Desks.only(turns, OTHER, key.formatted(call, "990221")).until())
                .isEqualTo(WorkingDays.endOf(LocalDate.of(2090, 6, 30)));
        drafts.begin(SAMPLE, call, Kind.ACTIVITY, Contents.activity());
        Desks.none(turns, key.formatted(call, "990121"));

        clock.stopAt(WorkingDays.endOf(LocalDate.of(2090, 6, 30)).minusSeconds(1));
        Desks.only(turns, OTHER, key.formatted(call, "990221"));
        clock.stopAt(WorkingDays.endOf(LocalDate.of(2090, 6, 30)));
        Desks.none(turns, key.formatted(call, "990221"));
    }
}
