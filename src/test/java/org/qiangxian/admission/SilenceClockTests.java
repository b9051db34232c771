package org.qiangxian.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.calendar.Holidays;
import org.qiangxian.calendar.WorkingDays;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/**
 * The five working days of a bureau over every holiday of three years: two with their notices, and 2027 without one
 * (暂按).
 */
@PlatformTest
@Transactional
class SilenceClockTests {

    /** An invented notice: New Year is joined with Monday, 4 January. */
    private static final String NOTICE_2027 = """
            一、元旦：1月1日（周五）至4日（周一）放假调休，共4天。1月9日（周六）上班。
            二、春节：2月5日（农历除夕、周五）至11日（农历正月初六、周四）放假调休，共7天。2月14日（周日）、2月20日（周六）上班。
            三、清明节：4月3日（周六）至5日（周一）放假，共3天。
            四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。4月25日（周日）、5月8日（周六）上班。
            五、端午节：6月9日（周三）放假1天。
            六、中秋节：9月15日（周三）放假1天。
            七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
            """;

    @Autowired
    EntrySilence silence;

    @Autowired
    Applying applying;

    @Autowired
    EntryRepository entries;

    @Autowired
    Holidays holidays;

    @Autowired
    WorkingDays days;

    @Autowired
    MovableClock clock;

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @DisplayName(
            "R23: the bureau is passed by on the end of its fifth working day over the holiday, and not a minute before")
    @CsvSource({
        "元旦,2024-12-30,2025-01-07", "春节,2025-01-27,2025-02-10", "清明节,2025-04-02,2025-04-10",
        "劳动节,2025-04-29,2025-05-09", "端午节,2025-05-29,2025-06-06", "国庆节和中秋节,2025-09-29,2025-10-13",
        "元旦,2025-12-30,2026-01-07", "春节,2026-02-12,2026-02-26", "清明节,2026-04-02,2026-04-10",
        "劳动节,2026-04-29,2026-05-09", "端午节,2026-06-17,2026-06-25", "中秋节,2026-09-23,2026-10-08",
        "国庆节,2026-09-29,2026-10-12", "元旦暂按,2026-12-30,2027-01-07", "春节暂按,2027-02-03,2027-02-12",
        "清明节暂按,2027-04-01,2027-04-09", "劳动节暂按,2027-04-29,2027-05-06", "端午节暂按,2027-06-07,2027-06-15",
        "中秋节暂按,2027-09-13,2027-09-21", "国庆节暂按,2027-09-29,2027-10-07"
    })
    void overEveryHoliday(String holiday, LocalDate handedIn, LocalDate last) {
        clock.stopAt(Instant.parse(handedIn + "T02:00:00Z"));
        var entry = applying.submitted();
        assertThat(silence.last(clock.instant())).as(holiday).contains(last);
        assertThat(days.mark(last).isEmpty()).isEqualTo(last.getYear() < 2027);

        passesBy(entry, last);
    }

    @Test
    @DisplayName(
            "R23: a notice that comes meanwhile moves the last day of 2027 later, and the bureau is passed by on the new one")
    void aNoticeMovesItLater() {
        clock.stopAt(Instant.parse("2026-12-30T02:00:00Z"));
        var entry = applying.submitted();
        assertThat(silence.last(clock.instant())).contains(LocalDate.of(2027, 1, 7));

        clock.stopAt(Instant.parse("2026-12-31T02:00:00Z"));
        holidays.enter(Actors.samr(), 2027, "国办发明电〔2026〕5号", NOTICE_2027);

        passesBy(entry, LocalDate.of(2027, 1, 8));
    }

    private void passesBy(Entry entry, LocalDate last) {
        var end = WorkingDays.endOf(last);
        clock.stopAt(end.minusSeconds(60));
        silence.pass();
        assertThat(entries.find(entry.id()).orElseThrow().status()).isEqualTo(EntryStatus.WITH_BUREAU);
        clock.stopAt(end);
        silence.pass();
        assertThat(entries.find(entry.id()).orElseThrow().status()).isEqualTo(EntryStatus.WITH_PROVINCE);
    }
}
