package org.qiangxian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.shell.Refusal;

class WorkingDaysTests {

    private final WorkingDays days = new WorkingDays();

    @ParameterizedTest
    @CsvSource({"2025,248", "2026,248"})
    @DisplayName("a year of the notices has 365 days less weekends and rest, with the shifted days worked")
    void countsTheWorkingDaysOfAYear(int year, int worked) {
        assertThat(days.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-26,true", "2025-02-08,true", "2025-04-27,true", "2025-09-28,true", "2025-10-11,true",
        "2026-01-04,true", "2026-02-14,true", "2026-02-28,true", "2026-05-09,true", "2026-09-20,true",
        "2026-10-10,true", "2025-01-01,false", "2025-02-04,false", "2025-10-08,false", "2026-01-02,false",
        "2026-02-23,false", "2026-06-19,false", "2026-10-07,false", "2026-10-08,true", "2026-11-28,false",
    })
    void worksOnShiftedDaysAndRestsOnHolidays(LocalDate day, boolean working) {
        assertThat(days.isWorking(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-13,0,2025-06-13",
        "2025-06-13,1,2025-06-16",
        "2026-02-13,1,2026-02-14",
        "2026-02-13,3,2026-02-25",
        "2026-09-30,1,2026-10-08",
        "2026-09-30,3,2026-10-10",
        "2026-09-18,1,2026-09-20",
    })
    @DisplayName("the n-th working day, over holidays and shifted days")
    void addsWorkingDays(LocalDate from, int n, LocalDate expected) {
        assertThat(days.plus(from, n)).isEqualTo(expected);
        assertThat(days.find(from, n)).contains(expected);
        assertThat(days.between(from, expected)).isEqualTo(n);
    }

    @Test
    void refusesAYearWithoutNoticeAndLetsWhatMovesByItselfWait() {
        var last = LocalDate.of(2026, 12, 30);

        assertThat(days.known(2027)).isFalse();
        assertThat(days.plus(last, 1)).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThatThrownBy(() -> days.plus(last, 2))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("2027年的节假日安排尚未录入");
        assertThat(days.find(last, 2)).isEmpty();
    }

    @Test
    @DisplayName("R79: a deadline holds to the end of the day in Beijing")
    void theDayEndsAtMidnightInBeijing() {
        var day = LocalDate.of(2025, 6, 13);
        var end = WorkingDays.endOf(day);

        assertThat(end).isEqualTo(Instant.parse("2025-06-13T16:00:00Z"));
        assertThat(WorkingDays.today(end.minusSeconds(1))).isEqualTo(day);
        assertThat(WorkingDays.today(end)).isEqualTo(day.plusDays(1));
        assertThat(WorkingDays.daysLeft(end.minusSeconds(1), end)).isZero();
        assertThat(WorkingDays.daysLeft(end, end)).isEqualTo(-1);
        assertThat(WorkingDays.daysLeft(Instant.parse("2025-06-06T15:59:59Z"), end))
                .isEqualTo(7);
    }

    @Test
    void saysWhichRestLiesBetween() {
        assertThat(days.restsBetween(LocalDate.of(2026, 9, 21), LocalDate.of(2026, 10, 10)))
                .extracting(Rest::words)
                .containsExactly("中秋节（9月25日至27日）", "国庆节（10月1日至7日）");
        assertThat(days.restsBetween(LocalDate.of(2025, 1, 20), LocalDate.of(2025, 5, 31)))
                .extracting(Rest::words)
                .contains("春节（1月28日至2月4日）", "端午节（5月31日至6月2日）");
    }
}
