package org.qiangxian.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.MovableClock;
import org.qiangxian.calendar.WorkingDays;

/** The terms of a complaint over holidays and the days worked in exchange (R110). */
class ComplaintClockTests {

    private final MovableClock clock = new MovableClock(Instant.EPOCH);
    private final ComplaintClock complaints = new ComplaintClock(WorkingDays.shipped(), clock);

    static Complaint since(ComplaintStatus status, String at) {
        var since = Instant.parse(at);
        return new Complaint(
                UUID.randomUUID(),
                ComplaintDoor.FEES,
                "有情况",
                "",
                "平遥县市场监管局",
                Accused.CITY,
                null,
                Handler.NATION,
                "",
                status,
                since,
                null,
                "",
                null,
                false,
                since,
                null);
    }

    @ParameterizedTest
    @CsvSource({
        // 国庆: seven days of rest; 9月20日 and 10月10日 are worked
        "RECEIVED, 2026-09-29T02:00:00Z, 2026-10-12T16:00:00Z, 2026年10月12日",
        "RECEIVED, 2026-09-18T02:00:00Z, 2026-09-24T16:00:00Z, 2026年9月24日",
        "ACCEPTED, 2026-09-30T02:00:00Z, 2026-10-27T16:00:00Z, 2026年10月27日",
        // 春节: nine days of rest; the Saturdays 2月14日 and 2月28日 are worked
        "RECEIVED, 2026-02-13T02:00:00Z, 2026-02-27T16:00:00Z, 2026年2月27日",
        "ACCEPTED, 2026-02-13T02:00:00Z, 2026-03-12T16:00:00Z, 2026年3月12日",
        // A complaint late in the evening in Beijing counts as of that day; one on a day of rest begins with the next
        // working day.
        "RECEIVED, 2026-03-02T15:59:00Z, 2026-03-09T16:00:00Z, 2026年3月9日",
        "RECEIVED, 2026-10-03T02:00:00Z, 2026-10-13T16:00:00Z, 2026年10月13日",
    })
    @DisplayName("R110: the five and the fifteen working days pass over 国庆 and 春节 and count the days worked for them")
    void overHolidays(ComplaintStatus status, String at, String end, String said) {
        var complaint = since(status, at);
        clock.stopAt(Instant.parse(end).minusSeconds(1));
        assertThat(complaints.late(complaint)).isFalse();
        assertThat(complaints.words(complaint)).startsWith(said);
        clock.stopAt(Instant.parse(end));
        assertThat(complaints.late(complaint)).isTrue();
        assertThat(complaints.words(complaint)).startsWith("已逾期");
    }
}
