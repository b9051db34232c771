package org.qiangxian.shell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Work in the background gives way to the pages. */
class UnderwayTests {

    private final Places places = new Places(3, 1);
    private final Underway underway = new Underway(places);

    @Test
    @DisplayName(
            "R42: work that nobody waits for goes on when the last request is answered, and at once where there is none")
    void givesWay() throws Exception {
        underway.giveWay(Duration.ofHours(1));
        var first = requireNonNull(places.enter(true, Duration.ZERO));
        var second = requireNonNull(places.enter(false, Duration.ZERO));
        var waits = new CountDownLatch(1);
        var answered = new AtomicBoolean();
        var seen = new AtomicBoolean();
        var work = Thread.ofVirtual().start(() -> {
            waits.countDown();
            underway.giveWay(Duration.ofHours(1));
            seen.set(answered.get());
        });
        waits.await();
        first.close();
        answered.set(true);
        second.close();
        work.join();
        assertThat(seen).isTrue();
    }

    @Test
    @DisplayName("R42: readers who come one after the other hold it up for a moment, never for ever")
    void goesOnAllTheSame() throws InterruptedException {
        requireNonNull(places.enter(false, Duration.ZERO));

        var work = Thread.ofVirtual().start(() -> underway.giveWay(Duration.ofMillis(1)));

        assertThat(work.join(Duration.ofMinutes(1))).as("it goes on").isTrue();
    }
}
