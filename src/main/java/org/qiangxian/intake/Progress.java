package org.qiangxian.intake;

import java.time.Duration;
import java.time.Instant;

/**
 * How far a check or a commit is.
 *
 * @param done rows read, of {@code whole}
 */
public record Progress(long done, long whole, Instant aliveAt) {

    /** A process at work says so every few seconds; silent for this long it is gone. */
    static final Duration SILENCE = Duration.ofSeconds(20);

    boolean gone(Instant now) {
        return aliveAt.plus(SILENCE).isBefore(now);
    }

    public long percent() {
        return whole <= 0 ? 0 : Math.clamp(done * 100 / whole, 0, 100);
    }
}
