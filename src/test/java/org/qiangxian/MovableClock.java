package org.qiangxian;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.config.IntervalTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** A clock that a test may set; until it is set, and after {@link #reset}, it shows the real time. */
public final class MovableClock extends Clock {

    private volatile @Nullable Instant at;

    public MovableClock() {}

    /** A clock that stands still at this instant from the beginning. */
    public MovableClock(Instant instant) {
        at = instant;
    }

    /** Stops the clock at this instant. */
    public void stopAt(Instant instant) {
        at = instant;
    }

    /** Moves the clock on by this much and stops it there. */
    public void move(Duration by) {
        at = instant().plus(by);
    }

    public void reset() {
        at = null;
    }

    @Override
    public Instant instant() {
        var stopped = at;
        return stopped == null ? Clock.systemUTC().instant() : stopped;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    /** Makes it the clock of the platform in tests. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Hung {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        /**
         * Cancels the work that the platform does every hour: at a time that a test has set it would disable accounts
         * and end locks. Only a run of more than an hour would meet it.
         */
        @Bean
        ApplicationListener<ApplicationReadyEvent> noHourlyWork(ScheduledTaskHolder scheduled) {
            return _ -> scheduled.getScheduledTasks().stream()
                    .filter(each -> each.getTask() instanceof IntervalTask work
                            && work.getIntervalDuration().compareTo(Duration.ofHours(1)) >= 0)
                    .forEach(each -> each.cancel(false));
        }
    }

    /** Resets the clock after each test, so that no test sees the time that another one set. */
    static final class Righted implements TestExecutionListener {

        @Override
        public void afterTestMethod(TestContext test) {
            test.getApplicationContext().getBean(MovableClock.class).reset();
        }
    }
}
