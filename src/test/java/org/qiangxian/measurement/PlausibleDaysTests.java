package org.qiangxian.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** No value is of a period that had not ended when it was published, and nothing is published tomorrow. */
@PlatformTest
class PlausibleDaysTests {

    @Autowired
    private Measurements measurements;

    @Autowired
    private AsOf asOf;

    @Autowired
    private MovableClock clock;

    @ParameterizedTest
    @CsvSource({
        "2030, 2019-05-01, 2026-11-01, period",
        "2026Q4, 2026-09-30, 2026-11-01, period",
        "2026-11, 2026-10-31, 2026-11-01, period",
        "1948, 2026-01-01, 2026-11-01, period",
        "2023, 0025-06-05, 2026-11-01, publishedOn",
        "2023, 2026-11-30, 2026-11-30, publishedOn",
        "2023, 2026-01-01, 9999-12-31, retrievedOn",
        "2023, 2026-01-01, 2025-12-31, retrievedOn",
    })
    @DisplayName(
            "R39: a period after its publication, a publication after today and years before 1949 are told at their field")
    void anImplausibleDayIsToldAtItsField(String period, LocalDate published, LocalDate retrieved, String field) {
        clock.stopAt(Instant.parse("2026-11-29T04:00:00Z"));

        var refused = catchThrowableOfType(
                Refusal.Invalid.class, () -> measurements.check(entry(period, published, retrieved)));

        assertThat(refused.fields()).containsKey(field);
    }

    @ParameterizedTest
    @CsvSource({"2023, 2024-05-01", "2026Q4, 2026-10-01", "2026-11, 2026-11-29", "1949, 1950-01-01"})
    void aPlausibleOneIsTaken(String period, LocalDate published) {
        clock.stopAt(Instant.parse("2026-11-29T04:00:00Z"));

        assertThat(measurements
                        .check(entry(period, published, LocalDate.of(2026, 11, 29)))
                        .period())
                .isEqualTo(period);
    }

    @Test
    void theRecordsOfNoOtherDayThanOneSince1949AreAskedFor() {
        for (var day : new String[] {"0025-06-05", "1948-12-31", "9999-12-31", "2026-02-30"}) {
            assertThatThrownBy(() -> asOf.day(day)).as(day).isInstanceOf(Refusal.Invalid.class);
        }
        assertThat(asOf.day("2026年3月1日")).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    private static Entry entry(String period, LocalDate published, LocalDate retrieved) {
        return new Entry(
                new IndicatorCode("Z4-01"),
                new RegionCode("140728"),
                period,
                Stage.FINAL,
                State.VALUE,
                new BigDecimal("97.5"),
                null,
                null,
                new Entry.Source("统计公报", "平遥县统计局", published, retrieved, "第1页", null),
                null,
                null);
    }
}
