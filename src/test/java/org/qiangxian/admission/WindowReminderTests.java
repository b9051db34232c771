package org.qiangxian.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.notice.Message;
import org.qiangxian.notice.Notices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The reminders before a window closes. */
@PlatformTest
@Transactional
class WindowReminderTests {

    private static final PeriodForm MARCH = new PeriodForm("2026-03-02", "2026-03-20", "甲〔2026〕1号", "通知", "");

    @Autowired
    WindowReminder reminder;

    @Autowired
    Windows windows;

    @Autowired
    Applying applying;

    @Autowired
    Notices notices;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
        jdbc.sql("update admission.period set closed_at = '2026-01-01T02:00:00Z' where fictional")
                .update();
    }

    @Test
    @DisplayName(
            "R16: three days before a window closes a province that holds applications is reminded once, in the morning, and no other")
    void remindedOnce() {
        windows.open(Applying.SAMR, MARCH);
        var entry = applying.submitted();
        applying.press(Applying.BUREAU, entry, EntryAction.PASS, "");

        clock.stopAt(Instant.parse("2026-03-16T06:00:00Z"));
        reminder.run();
        clock.stopAt(Instant.parse("2026-03-16T23:30:00Z"));
        reminder.run();
        assertThat(reminders(Applying.PROVINCE))
                .as("four days before, and before eight")
                .isEmpty();

        clock.stopAt(Instant.parse("2026-03-17T00:30:00Z"));
        reminder.run();
        clock.stopAt(Instant.parse("2026-03-19T02:00:00Z"));
        reminder.run();
        assertThat(reminders(Applying.PROVINCE)).containsExactly("入库报送窗口2026年3月20日关闭");
        assertThat(reminders(Actors.province("140000"))).isEmpty();
        assertThat(reminders(Applying.CITY)).isEmpty();
    }

    @Test
    @DisplayName("a province that has listed or returned all it held is not reminded of it")
    void notWhereAllIsListed() {
        windows.open(Applying.SAMR, MARCH);
        jdbc.sql("update admission.entry set status = 'CLOSED' where status = 'WITH_PROVINCE' and province = '990000'")
                .update();
        var entry = applying.submitted();
        applying.press(Applying.BUREAU, entry, EntryAction.PASS, "");
        applying.press(Applying.PROVINCE, entry, EntryAction.LIST, "");

        clock.stopAt(Instant.parse("2026-03-18T02:00:00Z"));
        reminder.run();

        assertThat(reminders(Applying.PROVINCE)).isEmpty();
    }

    private List<String> reminders(Actor actor) {
        return notices.latest(actor, 20).rows().stream()
                .map(Message::subject)
                .filter(each -> each.endsWith("关闭") && each.startsWith("入库报送窗口2026"))
                .toList();
    }
}
