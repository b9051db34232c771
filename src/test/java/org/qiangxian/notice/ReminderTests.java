package org.qiangxian.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reminders of turns that have a last day: when they are sent, and that each is sent once. */
@PlatformTest
class ReminderTests {

    /** A place that no other test uses, because the messages here are dated long after all others. */
    private static final RegionCode LINQU = new RegionCode("370724");

    /** A deadline far from those of all other tests. */
    private static final Instant DEADLINE = WorkingDays.endOf(LocalDate.of(2041, 6, 13));

    /** The turns that wait, as the modules would report them. */
    private final List<Turn> waiting = new ArrayList<>();

    @Autowired
    private NoticeRepository repository;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Undoing undoing;

    @Autowired
    private ApplicationEventPublisher facts;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    private String key = "";

    @BeforeEach
    void name() {
        key = "test-" + UUID.randomUUID();
    }

    @ParameterizedTest
    @CsvSource({
        "2041-06-03T04:00:00Z,剩余 10 天，至2041年6月13日 24:00（北京时间）,false",
        "2041-06-10T04:00:00Z,剩余 3 天，至2041年6月13日 24:00（北京时间）,true",
        "2041-06-13T15:59:59Z,今天截止，至2041年6月13日 24:00（北京时间）,true",
        "2041-06-13T16:00:00Z,已过期限：2041年6月13日 24:00（北京时间）,true",
    })
    void saysHowManyDaysAreLeft(Instant now, String words, boolean pressing) {
        var due = turn("2041-05-20T02:00:00Z");

        assertThat(due.left(now)).isEqualTo(words);
        assertThat(due.pressing(now)).isEqualTo(pressing);
    }

    @Test
    @DisplayName("reminders go out 7, 3 and 1 days before, in the morning, each once")
    void remindsAtSevenThreeAndOneDays() {
        waiting.add(turn("2041-05-20T02:00:00Z"));

        for (var day = LocalDate.of(2041, 5, 21); day.isBefore(LocalDate.of(2041, 6, 16)); day = day.plusDays(1)) {
            for (var hour : List.of("T23:30:00Z", "T01:00:00Z", "T09:00:00Z")) {
                reminders(day + hour).send();
            }
        }

        assertThat(reminded()).containsExactly("报送材料（剩余 7 天）", "报送材料（剩余 3 天）", "报送材料（剩余 1 天）");
    }

    @Test
    void aReminderMissedIsSentLaterWithTheDaysThatAreLeft() {
        waiting.add(turn("2041-05-20T02:00:00Z"));

        reminders("2041-06-08T02:00:00Z").send();
        reminders("2041-06-13T02:00:00Z").send();

        assertThat(reminded()).containsExactly("报送材料（剩余 5 天）", "报送材料（今天截止）");
    }

    @Test
    void whatCameLateIsNotRemindedAtOnceAndWhatIsDoneNotAtAll() {
        waiting.add(turn("2041-06-11T02:00:00Z"));

        reminders("2041-06-11T03:00:00Z").send();
        assertThat(reminded()).isEmpty();
        reminders("2041-06-12T03:00:00Z").send();
        assertThat(reminded()).containsExactly("报送材料（剩余 1 天）");

        waiting.clear();
        waiting.add(turn("2041-05-20T02:00:00Z").mayBeLeft());
        reminders("2041-06-10T03:00:00Z").send();
        assertThat(reminded()).as("nobody is reminded of what they may leave").hasSize(1);
    }

    @Test
    @DisplayName("each reminder once, however many processes ask in the same moment")
    void eachReminderOnceOverManyThreads() throws Exception {
        waiting.add(turn("2041-05-20T02:00:00Z"));
        var sent = 0;

        try (var threads = Executors.newFixedThreadPool(8)) {
            var work = new ArrayList<Callable<Integer>>();
            for (var i = 0; i < 16; i++) {
                work.add(() -> reminders("2041-06-06T02:00:00Z").send());
            }
            for (var one : threads.invokeAll(work)) {
                sent += one.get();
            }
        }

        assertThat(sent).isEqualTo(1);
        assertThat(reminded()).containsExactly("报送材料（剩余 7 天）");
    }

    @Test
    @DisplayName("two schedulers on one database: each turn is taken once, each reminder sent once")
    void twoSchedulersRemindOnce() throws Exception {
        waiting.add(turn("2041-05-20T02:00:00Z"));
        var turns = new CountDownLatch(12);
        var together = new AtomicInteger();
        var collided = new AtomicInteger();
        var job = new Job(key, Duration.ofMillis(1), () -> {
            collided.addAndGet(together.getAndIncrement() == 0 ? 0 : 1);
            reminders("2041-06-06T02:00:00Z").send();
            together.decrementAndGet();
            turns.countDown();
        });
        var two = List.of(scheduler(job, "first"), scheduler(job, "second"));

        two.forEach(Scheduler::start);
        var done = turns.await(3, TimeUnit.MINUTES);
        two.forEach(Scheduler::stop);
        jdbc.sql("delete from notice.scheduled_tasks where task_name = :key")
                .param("key", key)
                .update();

        assertThat(done).isTrue();
        assertThat(collided).hasValue(0);
        assertThat(reminded()).containsExactly("报送材料（剩余 7 天）");
    }

    private Turn turn(String since) {
        return Turn.of(key, Desk.of(Role.CITY, LINQU), "报送材料", Instant.parse(since))
                .until(DEADLINE);
    }

    private List<String> reminded() {
        return jdbc.sql("select subject from notice.message where key like :key order by sent_at")
                .param("key", "reminder/" + key + "/%")
                .query(String.class)
                .list();
    }

    private Notices at(String now) {
        return new Notices(repository, outbox, undoing, facts, clock(now));
    }

    private Reminders reminders(String now) {
        return new Reminders(() -> waiting, at(now), clock(now));
    }

    private Scheduler scheduler(Job job, String name) {
        return Jobs.scheduler(database, List.of(job), name, Duration.ofMillis(20));
    }

    private static Clock clock(String now) {
        return Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    }
}
