package org.qiangxian.submission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The platform's clock, which a test may set; until it is set, and after {@link #reset}, it shows the real time. */
@TestConfiguration(proxyBeanMethods = false)
public class MovableClock {

    @Bean
    @Primary
    Hands hands() {
        return new Hands();
    }

    /** Goes on from wherever it was set. */
    public static final class Hands extends Clock {

        private volatile Duration ahead = Duration.ZERO;
        private volatile boolean stopped;
        private volatile Instant at = Instant.EPOCH;

        /** Stands still at this instant. */
        public void stopAt(Instant instant) {
            at = instant;
            stopped = true;
        }

        public void reset() {
            stopped = false;
            ahead = Duration.ZERO;
        }

        @Override
        public Instant instant() {
            return stopped ? at : Clock.systemUTC().instant().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }
    }
}
