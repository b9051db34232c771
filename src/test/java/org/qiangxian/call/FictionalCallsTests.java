package org.qiangxian.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.form.Quarter;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class FictionalCallsTests {

    private static final RegionCode FICTIONAL = new RegionCode("990121");
    private static final RegionCode REAL = new RegionCode("140728");

    @Autowired
    private Calls calls;

    @Autowired
    private PlatformSettings settings;

    @Autowired
    private DeliveredCalls delivered;

    @Autowired
    private CallRepository repository;

    @Autowired
    private Clock clock;

    private List<Call> fictional() {
        return calls.publishedFor(FICTIONAL);
    }

    private void startAt(Instant now) {
        new FictionalCalls(settings, delivered, repository, Clock.fixed(now, ZoneOffset.UTC))
                .run(new DefaultApplicationArguments());
    }

    @Test
    @DisplayName("示例省 has an open call of its own, which no real place sees; real places have the closed one of 2025")
    void exampleProvinceHasAnOpenCall() {
        var now = clock.instant();

        assertThat(calls.openFor(FICTIONAL, now))
                .isNotEmpty()
                .allMatch(call -> call.audience().fictional());
        assertThat(calls.publishedFor(REAL))
                .isNotEmpty()
                .noneMatch(call -> call.audience().fictional());
        assertThat(calls.get(DeliveredCalls.CALL_2025).open(now)).isFalse();
    }

    @Test
    void anotherStartWhileItIsOpenMakesNoSecondCall() {
        var before = fictional().size();

        startAt(clock.instant());

        assertThat(fictional()).hasSize(before);
    }

    @Test
    void aStartAfterItHasClosedMakesTheNextOneAndKeepsTheOld() {
        var before = fictional().size();
        // After every call that another test has opened in the shared database.
        var later = Instant.parse("2095-03-05T04:00:00Z");

        startAt(later);

        assertThat(fictional()).hasSize(before + 1);
        var next = calls.openFor(FICTIONAL, later.plus(Duration.ofDays(29)));
        assertThat(next).hasSize(1);
        assertThat(next.getFirst().definition().documentNumber()).isEqualTo("演示〔2095〕1号");
        assertThat(calls.openFor(FICTIONAL, later.plus(Duration.ofDays(31)))).isEmpty();
    }

    @Test
    @DisplayName("R59, R75: a call carried into another year names that year in its quarters and its words")
    void movesEveryYearItNames() {
        var next = NextYear.of(delivered.definition2025(), 2026);
        var pilot = next.forms().getFirst();

        assertThat(pilot.quarters().orElseThrow().quarters())
                .startsWith(new Quarter(2026, 1))
                .endsWith(new Quarter(2027, 4));
        assertThat(pilot.field("interim").orElseThrow().label()).isEqualTo("到2026年底取得的阶段性成果");
        assertThat(pilot.quarters().orElseThrow().help()).startsWith("试点周期为2026年至2027年");
        assertThat(next.title()).startsWith("2026年");
        assertThat(next.deadlineDay()).hasToString("2026-06-13");
        assertThat(next.documentNumber()).isEmpty();
    }
}
