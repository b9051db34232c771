package org.qiangxian.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongConsumer;

/**
 * How far a check or a commit is.
 *
 * @param done rows read, of {@code whole}
 */
public record Progress(long done, long whole, Instant aliveAt) {

    /** A process at work says so every few seconds; silent for this long it is gone. */
    static final Duration SILENCE = Duration.ofSeconds(20);

    /** Counts the rows of all tables, one after the other. */
    static final class Counter {

        private final LongConsumer heard;
        private long rows;

        Counter(LongConsumer heard) {
            this.heard = heard;
        }

        void one() {
            heard.accept(++rows);
        }
    }

    boolean gone(Instant now) {
        return aliveAt.plus(SILENCE).isBefore(now);
    }

    public long percent() {
        return whole <= 0 ? 0 : Math.clamp(done * 100 / whole, 0, 100);
    }
}
