package org.qiangxian.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.calendar.WorkingDays;

class SilenceTests {

    private final WorkingDays calendar = WorkingDays.shipped();

    @Test
    @DisplayName("five working days over 国庆 end with the fifth working day, and not before its last second")
    void countsWorkingDaysOverAHoliday() {
        var silence = new Silence(5);
        var since = Instant.parse("2025-09-29T02:00:00Z");

        var last = silence.last(calendar, since).orElseThrow();

        assertThat(last).isEqualTo(LocalDate.of(2025, 10, 13));
        assertThat(silence.over(calendar, since, WorkingDays.endOf(last).minusSeconds(1)))
                .isFalse();
        assertThat(silence.over(calendar, since, WorkingDays.endOf(last))).isTrue();
    }

    @Test
    void withoutAClockNothingEverPasses() {
        var silence = new Silence(0);

        assertThat(silence.last(calendar, Instant.EPOCH)).isEmpty();
        assertThat(silence.over(calendar, Instant.EPOCH, Instant.parse("2026-01-01T00:00:00Z")))
                .isFalse();
    }

    @Test
    @DisplayName("a year whose holidays are not announced has its last day too, by weekends and festivals")
    void aYearWithoutNoticeHasItsLastDayToo() {
        var silence = new Silence(5);
        var since = Instant.parse("2029-12-28T02:00:00Z");

        var last = silence.last(calendar, since).orElseThrow();

        assertThat(last).isEqualTo(LocalDate.of(2030, 1, 7));
        assertThat(calendar.mark(last)).isEqualTo("（暂按）");
        assertThat(silence.over(calendar, since, WorkingDays.endOf(last).minusSeconds(1)))
                .isFalse();
        assertThat(silence.over(calendar, since, WorkingDays.endOf(last))).isTrue();
    }
}
