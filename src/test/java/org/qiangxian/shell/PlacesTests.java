package org.qiangxian.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The places for requests at work: readers leave some free for those who act, and every place is given back. */
class PlacesTests {

    private static final Duration AT_ONCE = Duration.ZERO;

    @Test
    void readersNeverTakeThePlacesThatAreKeptForActs() {
        var places = new Places(3, 1);
        var first = places.enter(false, AT_ONCE);
        var second = places.enter(false, AT_ONCE);

        assertThat(first).isNotNull();
        assertThat(second).isNotNull();
        assertThat(places.enter(false, AT_ONCE)).as("a third reader").isNull();
        assertThat(places.enter(true, AT_ONCE)).as("an act beside them").isNotNull();
        assertThat(places.enter(true, AT_ONCE)).as("nobody else").isNull();
    }

    @Test
    void actsMayTakeEveryPlace() {
        var places = new Places(3, 1);

        assertThat(IntStream.range(0, 3).mapToObj(n -> places.enter(true, AT_ONCE)))
                .doesNotContainNull();
        assertThat(places.enter(true, AT_ONCE)).isNull();
        assertThat(places.enter(false, AT_ONCE)).isNull();
    }

    @Test
    void aReaderTurnedAwayAtTheSecondDoorGivesTheFirstBack() {
        var places = new Places(2, 1);
        var one = Objects.requireNonNull(places.enter(true, AT_ONCE));
        var other = Objects.requireNonNull(places.enter(true, AT_ONCE));

        assertThat(places.enter(false, AT_ONCE)).isNull();
        one.close();
        other.close();

        assertThat(places.enter(false, AT_ONCE)).isNotNull();
    }

    @Test
    void aPlaceThatIsClosedTwiceComesBackOnce() {
        var places = new Places(2, 1);
        var place = Objects.requireNonNull(places.enter(false, AT_ONCE));
        place.close();
        place.close();

        assertThat(places.enter(false, AT_ONCE)).isNotNull();
        assertThat(places.enter(false, AT_ONCE))
                .as("one place for readers, not two")
                .isNull();
    }

    @Test
    void whoWaitsGetsThePlaceThatComesFree() throws Exception {
        var places = new Places(1, 0);
        var place = Objects.requireNonNull(places.enter(false, AT_ONCE));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = threads.submit(() -> places.enter(true, Duration.ofMinutes(1)));
            place.close();

            assertThat(waiting.get()).isNotNull();
        }
    }

    @Test
    void whoActsIsLetInBeforeReadersAndOneOfFourPlacesGoesToAReader() throws Exception {
        assertThat(order(List.of(false, false, true, true, true, true), Duration.ZERO))
                .containsExactly(2, 3, 4, 0, 5, 1);
    }

    @Test
    void whoCameFirstIsLetInFirstWhileTheWaitIsShort() throws Exception {
        assertThat(order(List.of(false, false, false), Places.LONG)).containsExactly(0, 1, 2);
    }

    @Test
    void whoCameLastIsLetInFirstOnceTheFirstHasWaitedLong() throws Exception {
        assertThat(order(List.of(false, false, false), Places.LONG.plusNanos(1)))
                .containsExactly(2, 1, 0);
    }

    @Test
    void whoIsTurnedAwayLeavesTheLine() throws Exception {
        var places = new Places(1, 0);
        var place = Objects.requireNonNull(places.enter(true, AT_ONCE));

        assertThat(places.enter(true, Duration.ofMillis(1))).isNull();
        assertThat(places.waiting()).isZero();
        place.close();

        assertThat(places.enter(true, AT_ONCE)).isNotNull();
    }

    /**
     * The order in which those who wait for the only place are let in.
     *
     * @param acts for each who comes, one after the other, whether he acts
     * @param waited how long the first of them has waited when the place becomes free
     */
    private static List<Integer> order(List<Boolean> acts, Duration waited) throws Exception {
        var time = new AtomicLong();
        var places = new Places(1, 0, time::get);
        var place = Objects.requireNonNull(places.enter(true, AT_ONCE));
        var order = new CopyOnWriteArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < acts.size(); i++) {
                var who = i;
                threads.submit(() -> {
                    try (var mine = Objects.requireNonNull(places.enter(acts.get(who), Duration.ofMinutes(1)))) {
                        order.add(who);
                    }
                    return null;
                });
                while (places.waiting() <= i) {
                    Thread.onSpinWait();
                }
            }
            time.addAndGet(waited.toNanos());
            place.close();
        }
        return order;
    }

    @Property(tries = 30)
    void neverAreMoreInsideThanThereArePlaces(
            @ForAll @IntRange(min = 2, max = 6) int number, @ForAll @IntRange(min = 0, max = 1) int kept)
            throws Exception {
        var places = new Places(number, kept);
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var all = 60;
        var served = new CountDownLatch(all);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < all; i++) {
                var act = i % 3 == 0;
                threads.submit(() -> {
                    try (var place = Objects.requireNonNull(places.enter(act, Duration.ofMinutes(1)))) {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        Thread.yield();
                        inside.decrementAndGet();
                        served.countDown();
                    }
                    return null;
                });
            }
            served.await();
        }

        assertThat(most.get()).isBetween(1, number);
        for (var i = 0; i < number; i++) {
            assertThat(places.enter(true, AT_ONCE)).as("every place came back").isNotNull();
        }
    }

    @Test
    void aNumberThatLeavesReadersNothingIsRefused() {
        assertThatThrownBy(() -> new Places(8, 8)).isInstanceOf(IllegalArgumentException.class);
    }
}
