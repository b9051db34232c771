package org.qiangxian.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongConsumer;

/**
 * The progress of a check or an import.
 *
 * @param done rows read, of {@code whole}
 */
public record Progress(long done, long whole, Instant aliveAt) {

    /** A working process reports every few seconds; one that is silent for this long has died. */
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
