package org.qiangxian.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Signature;
import org.qiangxian.form.Quarter;
import org.qiangxian.library.Basis;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.library.Memberships;
import org.qiangxian.library.Undertakings.Course;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** The course of a pilot: how days, summaries, cases, leaving and changed places change it. */
@PlatformTest
@Transactional
class PilotCourseTests {

    private static final RegionCode UNIT = new RegionCode("990121");
    private static final Actor CITY = Actors.city("990121");
    private static final Quarter THIRD = new Quarter(2025, 3);

    @Autowired
    Piloting piloting;

    @Autowired
    Pilots pilots;

    @Autowired
    PilotMarks marks;

    @Autowired
    LeftPilots left;

    @Autowired
    PilotOwnDays own;

    @Autowired
    InterimSummaries interims;

    @Autowired
    Memberships memberships;

    @Autowired
    ApplicationEventPublisher facts;

    @Autowired
    MovableClock clock;

    private Pilot now(Pilot pilot) {
        return pilots.find(pilot.id()).orElseThrow();
    }

    @Test
    @DisplayName("R60: 实施中 → 阶段总结 → 实施中 → 完成总结 by the days, each once; 阶段总结 is over with the annual summary's last day")
    void byTheDays() {
        var pilot = piloting.pilot("990121");

        assertThat(piloting.pass(pilot, Instant.parse("2025-12-31T15:59:00Z")).status())
                .isEqualTo(PilotStatus.UNDER_WAY);
        assertThat(piloting.pass(pilot, Instant.parse("2025-12-31T16:00:00Z")).status())
                .isEqualTo(PilotStatus.INTERIM);
        assertThat(piloting.pass(pilot, Instant.parse("2026-03-31T15:59:00Z")).status())
                .isEqualTo(PilotStatus.INTERIM);
        assertThat(piloting.pass(pilot, Instant.parse("2026-03-31T16:00:00Z")).status())
                .isEqualTo(PilotStatus.UNDER_WAY);
        assertThat(piloting.pass(pilot, Instant.parse("2026-12-31T16:00:00Z")).status())
                .isEqualTo(PilotStatus.CLOSING);
        assertThat(piloting.pass(pilot, Instant.parse("2027-02-01T16:00:00Z")).status())
                .isEqualTo(PilotStatus.CLOSING);
    }

    @Test
    @DisplayName("R60: 阶段总结 is given once with the annual summary, and taken back while it may be")
    void interimSummary() {
        var pilot = piloting.at(PilotStatus.INTERIM, "990121");

        interims.give(CITY, pilot.id(), 2025, "服务站已经运行。");

        assertThat(now(pilot).status()).isEqualTo(PilotStatus.UNDER_WAY);
        assertThat(pilots.summaries(pilot.id())).singleElement().returns("服务站已经运行。", Summary::words);
        assertThat(piloting.pass(pilot, clock.instant()).status())
                .as("not asked again")
                .isEqualTo(PilotStatus.UNDER_WAY);
        interims.takeBack(CITY, pilot.id(), 2025);
        assertThat(pilots.summaries(pilot.id())).isEmpty();
        assertThatThrownBy(() -> interims.give(Actors.city("990122"), pilot.id(), 2025, "别处。"))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    @DisplayName(
            "R20: milestones of a paused pilot are no lag; going on moves no day, and what went by meanwhile is no lag either")
    void paused() {
        var pilot = piloting.at(PilotStatus.UNDER_WAY, "990121");
        piloting.follow(pilot, Course.PAUSE);
        clock.stopAt(Instant.parse("2025-11-10T02:00:00Z"));
        assertThat(now(pilot).status()).isEqualTo(PilotStatus.PAUSED);
        assertThat(now(pilot).lags(LocalDate.of(2025, 11, 10))).isEmpty();

        piloting.follow(pilot, Course.GO_ON);

        assertThat(now(pilot).status()).isEqualTo(PilotStatus.UNDER_WAY);
        assertThat(now(pilot).milestone(THIRD).day()).isEqualTo(LocalDate.of(2025, 9, 30));
        assertThat(now(pilot).lags(LocalDate.of(2025, 11, 10))).isEmpty();
        assertThat(now(pilot).lags(LocalDate.of(2026, 1, 1)))
                .extracting(Milestone::quarter)
                .containsExactly(new Quarter(2025, 4));
        marks.mark(CITY, pilot.id(), THIRD, Piloting.adjusted("2025-11-30"));
        assertThat(now(pilot).lags(LocalDate.of(2025, 12, 1)))
                .extracting(Milestone::quarter)
                .as("a new own day counts again")
                .containsExactly(THIRD);
    }

    @Test
    @DisplayName("R14, R20: what is under way is offered to a decision, and ends with the membership; its records stay")
    void endsWithTheMembership() {
        var pilot = piloting.at(PilotStatus.UNDER_WAY, "990121");
        assertThat(left.of(UNIT))
                .filteredOn(each -> each.key().endsWith(pilot.id().toString()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.open()).containsExactly(Course.values());
                    assertThat(each.removed()).isEqualTo(Course.END);
                });
        assertThat(left.with(UNIT)).contains("随之终止");

        memberships.end(
                UNIT,
                MembershipStatus.WITHDRAWN,
                LocalDate.of(2025, 8, 10),
                new Basis("声明", "自愿退出培育库的声明", LocalDate.of(2025, 8, 10)),
                Signature.of("平台"));

        assertThat(now(pilot).status()).isEqualTo(PilotStatus.ENDED);
        assertThat(pilots.get(CITY, pilot.id()).milestones()).hasSize(6);
        assertThat(left.of(UNIT)).isEmpty();
        assertThat(left.with(UNIT)).isEmpty();
    }

    @Test
    @DisplayName("R24: a pilot goes along with its place when the code changes")
    void goesAlong() {
        var pilot = piloting.pilot("990121");

        facts.publishEvent(new org.qiangxian.library.MembershipCarried(UNIT, new RegionCode("990122")));

        assertThat(pilots.of(UNIT)).extracting(Pilot::id).doesNotContain(pilot.id());
        assertThat(pilots.get(Actors.city("990122"), pilot.id()).id()).isEqualTo(pilot.id());
    }

    @Test
    @DisplayName(
            "R90: its milestones are days of its city's own: moved with the old day kept, done by plan, never late at rest")
    void ownDays() {
        var pilot = piloting.at(PilotStatus.UNDER_WAY, "990121");
        var item = item(pilot);
        var later = LocalDate.of(2025, 10, 20);

        assertThatThrownBy(() -> own.move(CITY, item, LocalDate.of(2025, 8, 1), "推迟。"))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("新的日期从今天起");
        own.move(CITY, item, later, "设备推迟到位。");

        assertThat(item(pilot).day()).isEqualTo(later);
        assertThat(item(pilot).earlier())
                .extracting(org.qiangxian.supervision.OwnDay.Earlier::day)
                .containsExactly(LocalDate.of(2025, 9, 30));
        assertThat(item(pilot).late(later.plusDays(1))).isTrue();
        piloting.follow(pilot, Course.PAUSE);
        assertThat(item(pilot).late(later.plusDays(1))).isFalse();
        piloting.follow(pilot, Course.GO_ON);
        clock.stopAt(Instant.parse("2025-10-15T02:00:00Z"));
        own.finish(CITY, item(pilot));
        assertThat(own.of(UNIT)).noneMatch(each -> each.key().equals(item.key()));
    }

    private org.qiangxian.supervision.OwnDay item(Pilot pilot) {
        return own.of(UNIT).stream()
                .filter(each -> each.key().equals(pilot.id() + "." + THIRD))
                .findFirst()
                .orElseThrow();
    }
}
