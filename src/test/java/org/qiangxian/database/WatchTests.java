package org.qiangxian.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What the watch does after each death of the database, tested with a server that is never running. */
class WatchTests {

    private final AtomicInteger starts = new AtomicInteger();
    private final CountDownLatch gaveUp = new CountDownLatch(1);

    @Test
    void threeDeathsWithinTenMinutesAreTheEnd() throws Exception {
        var watch = watch(true, List.of(Duration.ZERO, Duration.ofMinutes(4), Duration.ofMinutes(9)));

        watch.begin();

        assertThat(gaveUp.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(starts).hasValue(2);
        assertThat(watch.standing()).isFalse();
    }

    @Test
    void deathsThatLieFartherApartAreNot() throws Exception {
        var apart = List.of(
                Duration.ZERO,
                Duration.ofMinutes(6),
                Duration.ofMinutes(12),
                Duration.ofMinutes(18),
                Duration.ofMinutes(19));
        var watch = watch(true, apart);

        watch.begin();

        assertThat(gaveUp.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(starts)
                .as("the third within ten minutes is the last of five")
                .hasValue(4);
    }

    @Test
    void aStartThatFailsIsOneMoreDeath() throws Exception {
        var watch = watch(false, List.of(Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(2)));

        watch.begin();

        assertThat(gaveUp.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(starts).hasValue(2);
    }

    @Test
    void anEndInOrderIsNoDeath() throws Exception {
        var mayEnd = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        var watch = new Watch(
                new Watch.Server() {
                    @Override
                    public Optional<ProcessHandle> process() {
                        asked.countDown();
                        try {
                            mayEnd.await();
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                        return Optional.empty();
                    }

                    @Override
                    public boolean restart() {
                        starts.incrementAndGet();
                        return true;
                    }
                },
                Instant::now,
                gaveUp::countDown);

        var thread = watch.begin();
        asked.await();
        watch.end();
        mayEnd.countDown();
        thread.join();

        assertThat(gaveUp.getCount()).as("nobody gave up").isEqualTo(1);
        assertThat(starts).hasValue(0);
        assertThat(watch.standing()).isTrue();
    }

    /** @param times when each death happens, counted from a fixed day */
    private Watch watch(boolean comesUp, List<Duration> times) {
        var day = Instant.parse("2026-03-02T00:00:00Z");
        var left = times.iterator();
        return new Watch(
                new Watch.Server() {
                    @Override
                    public Optional<ProcessHandle> process() {
                        return Optional.empty();
                    }

                    @Override
                    public boolean restart() {
                        starts.incrementAndGet();
                        return comesUp;
                    }
                },
                () -> day.plus(left.next()),
                gaveUp::countDown);
    }
}
