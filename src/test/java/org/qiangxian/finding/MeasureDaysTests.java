package org.qiangxian.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.supervision.OwnDay;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days of measures: set by the city, changed by its next version, and gone when the city says that the measure is
 * done.
 */
@PlatformTest
@Transactional
class MeasureDaysTests {

    private static final RegionCode UNIT = new RegionCode("140729");
    private static final Actor CITY = Actors.city("140729");
    private static final LocalDate OWN = LocalDate.of(2026, 6, 30);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 31);

    @Autowired
    MeasureDays days;

    @Autowired
    MeasureRepository repository;

    @Test
    @DisplayName("R90: the end day of a measure under way is an own day; it is late after that day and not on it")
    void aMeasureHasItsOwnDay() {
        kept(1, OWN, Measure.State.UNDER_WAY, false);

        var item = days.of(UNIT).getFirst();

        assertThat(item)
                .isEqualTo(new OwnDay(
                        UNIT,
                        "Z3-01",
                        "措施",
                        "请技术机构为企业做质量诊断",
                        OWN,
                        java.util.List.of(),
                        "/profile/140729/measures/Z3-01",
                        false));
        assertThat(item.late(OWN)).isFalse();
        assertThat(item.late(OWN.plusDays(1))).isTrue();
        assertThat(days.units()).contains(UNIT);
    }

    @Test
    @DisplayName("R90: a moved day is the next version, and the day before stays visible")
    void aMovedDayKeepsTheOldOne() {
        kept(1, OWN, Measure.State.UNDER_WAY, false);

        days.move(CITY, days.of(UNIT).getFirst(), LATER, "设备到货推迟");

        var item = days.of(UNIT).getFirst();
        assertThat(item.day()).isEqualTo(LATER);
        assertThat(item.earlier()).extracting(OwnDay.Earlier::day).containsExactly(OWN);
        assertThat(repository.current(UNIT).getFirst().version()).isEqualTo(2);
    }

    @Test
    @DisplayName("R90: what the city says is done or given up has no day any more")
    void whatIsDoneHasNoDay() {
        kept(1, OWN, Measure.State.UNDER_WAY, false);

        days.finish(CITY, days.of(UNIT).getFirst());

        assertThat(days.of(UNIT)).isEmpty();
        assertThat(repository.current(UNIT).getFirst().state()).isEqualTo(Measure.State.DONE);
    }

    @Test
    @DisplayName("R90: of two who move a measure at once the second is refused")
    void theSecondOfTwoIsRefused() {
        kept(1, OWN, Measure.State.UNDER_WAY, false);
        var seen = days.of(UNIT).getFirst();
        days.move(CITY, seen, LATER, "设备到货推迟");

        assertThatThrownBy(() -> days.move(CITY, seen, LATER.plusDays(1), "再推迟"))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    @DisplayName("R1: what a demonstration account wrote about a real place is nobody's day")
    void aDemonstrationIsNoDay() {
        kept(1, OWN, Measure.State.UNDER_WAY, true);

        assertThat(days.of(UNIT)).isEmpty();
    }

    @Test
    @DisplayName("R90: a day that has passed is changed with a reason only: the page of the measure keeps it")
    void aPassedDayIsKeptByThePage() {
        var measure = measure(1, OWN, Measure.State.UNDER_WAY, false);

        assertThat(MeasureDays.moved(measure, LATER, OWN.plusDays(1))).isTrue();
        assertThat(MeasureDays.moved(measure, OWN, OWN.plusDays(1))).isFalse();
        assertThat(MeasureDays.moved(measure, LATER, OWN)).isFalse();
    }

    private void kept(int version, LocalDate until, Measure.State state, boolean demonstration) {
        repository.add(measure(version, until, state, demonstration));
    }

    private static Measure measure(int version, LocalDate until, Measure.State state, boolean demonstration) {
        return new Measure(
                UNIT,
                new IndicatorCode("Z3-01"),
                version,
                "请技术机构为企业做质量诊断",
                "县市场监管局质量股",
                until,
                null,
                null,
                state,
                CITY.signature(),
                Instant.parse("2026-03-01T00:00:00Z"),
                demonstration);
    }
}
