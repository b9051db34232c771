package org.qiangxian.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Signature;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Turns;
import org.qiangxian.form.Quarter;
import org.qiangxian.library.Basis;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.library.Memberships;
import org.qiangxian.library.Undertakings;
import org.qiangxian.library.Undertakings.Course;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attempts on pilots: with the demonstration accounts, whose password is public; by a wrong decision; by asking twice
 * for a day.
 */
@PlatformTest
@Transactional
class PilotAttemptsTests {

    private static final String UNIT = "990121";
    private static final Actor CITY = Actors.city(UNIT);
    private static final Quarter THIRD = new Quarter(2025, 3);

    @Autowired
    Piloting piloting;

    @Autowired
    Pilots pilots;

    @Autowired
    PilotMarks marks;

    @Autowired
    PilotRepository repository;

    @Autowired
    Beginnings beginnings;

    @Autowired
    PilotOwnDays own;

    @Autowired
    List<Undertakings> undertakings;

    @Autowired
    Memberships memberships;

    @Autowired
    Turns turns;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovableClock clock;

    private Pilot now(Pilot pilot) {
        return pilots.find(pilot.id()).orElseThrow();
    }

    @Test
    @DisplayName(
            "R59, R15: a demonstration account knows of no pilot of a real place, marks none and has none on its desk")
    void theDemonstrationTouchesNoRealPilot() {
        var pilot = real(piloting.pilot(UNIT));
        clock.stopAt(Instant.parse("2025-09-25T02:00:00Z"));

        for (var actor :
                List.of(Actors.city("140728"), Actors.cityBureau("140700"), Actors.province("140000"), Actors.samr())) {
            var other = Actors.demonstration(actor);
            assertThat(pilots.list(actor)).extracting(Pilot::id).contains(pilot.id());
            assertThat(pilots.list(other)).extracting(Pilot::id).doesNotContain(pilot.id());
            assertThat(mvc.get().uri(pilot.path()).with(Actors.as(other))).hasStatus(404);
        }
        assertThatThrownBy(() ->
                        marks.mark(Actors.demonstration(Actors.city("140728")), pilot.id(), THIRD, Piloting.onPlan()))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(about(Actors.city("140728"), pilot)).hasSize(1);
        assertThat(about(Actors.demonstration(Actors.city("140728")), pilot)).isEmpty();
    }

    @Test
    @DisplayName(
            "R59, R90: before its day a milestone lies on the desk to be marked, after it as an own day, never twice")
    void aMilestoneLiesOnTheDeskOnce() {
        var pilot = piloting.pilot(UNIT);
        clock.stopAt(Instant.parse("2025-09-30T02:00:00Z"));
        assertThat(about(CITY, pilot))
                .singleElement()
                .satisfies(turn -> assertThat(turn.key()).startsWith("pilot/"));
        for (var day : List.of("2025-10-01", "2025-10-05", "2025-10-20")) {
            clock.stopAt(Instant.parse(day + "T02:00:00Z"));
            assertThat(about(CITY, pilot))
                    .as(day)
                    .singleElement()
                    .satisfies(turn -> assertThat(turn.key()).startsWith("own-day/"));
        }
    }

    @Test
    @DisplayName(
            "R59, R90: a day that was set in a quarter and is over in it may be set again: nobody is late without a way out")
    void aMovedDayMayBeMovedAgain() {
        var pilot = piloting.pilot(UNIT);
        clock.stopAt(Instant.parse("2025-10-05T02:00:00Z"));
        marks.mark(CITY, pilot.id(), THIRD, Piloting.adjusted("2025-10-20"));
        assertThatThrownBy(() -> marks.mark(CITY, pilot.id(), THIRD, Piloting.adjusted("2025-11-20")))
                .as("its day is still to come")
                .isInstanceOf(Refusal.Conflict.class);
        clock.stopAt(Instant.parse("2025-10-25T02:00:00Z"));

        var item = own.of(new RegionCode(UNIT)).stream()
                .filter(each -> each.key().equals(pilot.id() + "." + THIRD))
                .findFirst()
                .orElseThrow();
        own.move(CITY, item, LocalDate.of(2025, 11, 20), "设备推迟到位。");

        assertThat(now(pilot).milestone(THIRD).day()).isEqualTo(LocalDate.of(2025, 11, 20));
        assertThatThrownBy(() -> marks.mark(CITY, pilot.id(), THIRD, Piloting.onPlan()))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    @DisplayName(
            "R20: a pilot that ended with a decision goes on when that was wrong; what went by meanwhile is no lag")
    void aWrongDecisionIsUndone() {
        var early = piloting.pilot(UNIT);
        piloting.follow(early, Course.END);
        var pilot = piloting.at(PilotStatus.UNDER_WAY, UNIT);
        clock.stopAt(Instant.parse("2025-09-01T02:00:00Z"));
        var decided = clock.instant();
        var unit = new RegionCode(UNIT);
        var basis = new Basis("市监质〔2025〕1号", "决定", LocalDate.of(2025, 9, 1));
        memberships.end(unit, MembershipStatus.REMOVED, LocalDate.of(2025, 9, 1), basis, Signature.of("平台"));
        assertThat(now(pilot).status()).isEqualTo(PilotStatus.ENDED);
        clock.stopAt(Instant.parse("2025-10-15T02:00:00Z"));

        memberships.restore(unit, Signature.of("平台"));
        undertakings.forEach(each -> each.restore(unit, decided));

        assertThat(now(pilot).status()).isEqualTo(PilotStatus.UNDER_WAY);
        assertThat(now(early).status()).as("ended before").isEqualTo(PilotStatus.ENDED);
        assertThat(now(pilot).lags(LocalDate.of(2025, 10, 15))).isEmpty();
        assertThat(now(pilot).lags(LocalDate.of(2026, 1, 1)))
                .extracting(Milestone::quarter)
                .containsExactly(new Quarter(2025, 4));
    }

    /** The same pilot, moved to a real place. */
    private Pilot real(Pilot fictional) {
        var pilot = new Pilot(
                new PilotId(UUID.randomUUID()),
                null,
                fictional.call(),
                fictional.year(),
                fictional.kind(),
                new RegionCode("140728"),
                new RegionCode("140000"),
                fictional.title(),
                List.of(),
                fictional.milestones(),
                fictional.status(),
                null,
                fictional.opened(),
                fictional.since(),
                false,
                false);
        assertThat(repository.insert(pilot, List.of())).isTrue();
        beginnings.begin(pilot);
        return pilot;
    }

    private List<Turn> about(Actor actor, Pilot pilot) {
        return turns.of(actor).stream()
                .filter(turn -> turn.key().contains(pilot.id().toString()))
                .toList();
    }
}
