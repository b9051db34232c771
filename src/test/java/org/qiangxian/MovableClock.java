package org.qiangxian;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** A clock that a test may set; until it is set, and after {@link #reset}, it shows the real time. */
public final class MovableClock extends Clock {

    private volatile @Nullable Instant at;

    public MovableClock() {}

    /** Stands at this instant from the beginning. */
    public MovableClock(Instant instant) {
        at = instant;
    }

    /** Stands still at this instant. */
    public void stopAt(Instant instant) {
        at = instant;
    }

    /** Stands still, later by this much. */
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

    /** The clock on the platform's wall. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Hung {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    /** No test meets the time that another one set. */
    static final class Righted implements TestExecutionListener {

        @Override
        public void afterTestMethod(TestContext test) {
            test.getApplicationContext().getBean(MovableClock.class).reset();
        }
    }
}
