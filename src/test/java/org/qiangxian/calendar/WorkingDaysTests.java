package org.qiangxian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

    private final WorkingDays days = WorkingDays.shipped();

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
        assertThat(days.between(from, expected)).isEqualTo(n);
    }

    @Test
    @DisplayName("a year without notice is reckoned by weekends and festivals and said to be 暂按")
    void aYearWithoutNoticeIsReckonedByItsFestivals() {
        var last = LocalDate.of(2026, 12, 30);

        assertThat(days.known(2027)).isFalse();
        assertThat(days.plus(last, 1)).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(days.plus(last, 2)).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(days.mark(LocalDate.of(2026, 12, 31))).isEmpty();
        assertThat(days.mark(LocalDate.of(2027, 1, 4))).isEqualTo("（暂按）");
        assertThat(days.why(LocalDate.of(2027, 1, 4))).contains("2027年", "不会提前");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 元旦", "2027-02-05, 春节", "2027-02-08, 春节", "2027-04-05, 清明节", "2027-06-09, 端午节",
        "2027-09-15, 中秋节", "2027-10-01, 国庆节", "2028-01-25, 春节", "2028-01-28, 春节", "2028-05-01, 劳动节",
        "2028-05-02, 劳动节", "2030-02-04, 春节", "2050-06-23, 端午节", "2051-10-03, 国庆节",
    })
    void everyFestivalIsRestedBeforeItsNotice(LocalDate day, String name) {
        assertThat(days.isWorking(day)).isFalse();
        assertThat(days.restsBetween(day, day)).extracting(Rest::name).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"2025", "2026"})
    @DisplayName("every festival by the table lies in a rest of the notice of its year")
    void theTableOfFestivalsAgreesWithTheNotices(int year) {
        assertThat(Festivals.of(year))
                .hasSize(7)
                .allSatisfy(festival -> assertThat(
                                festival.from().datesUntil(festival.to().plusDays(1)))
                        .noneMatch(days::isWorking));
    }

    @ParameterizedTest
    @CsvSource({"2027,254", "2028,251", "2029,250"})
    void aYearWithoutNoticeHasItsWeekdaysLessItsFestivals(int year, int worked) {
        assertThat(days.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(worked);
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
