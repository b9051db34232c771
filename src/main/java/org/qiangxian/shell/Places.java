package org.qiangxian.shell;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A fair semaphore whose permits are called places. Some places are never given to reading requests, so that any number
 * of readers leaves room for acts. Acts go first; but of every four places that come free one goes to a reader, because
 * every act begins on a page.
 *
 * <p>The queue is first in, first out while waits are short. Once its head has waited for {@link #LONG}, more requests
 * arrive than can be served, and it becomes last in, first out: some are then served at once and the others refused,
 * instead of everybody being served just before giving up.
 */
final class Places {

    static final Duration LONG = Duration.ofMillis(500);

    private static final int ONE_IN = 4;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition quiet = lock.newCondition();
    private final Deque<Waiting> acts = new ArrayDeque<>();
    private final Deque<Waiting> readers = new ArrayDeque<>();
    private final int number;
    private final int forReaders;
    private final LongSupplier clock;
    private int free;
    private int reading;
    private int handedOn;

    /**
     * @param number all places, at least one
     * @param keptForActs how many of them reading never gets
     */
    Places(int number, int keptForActs) {
        this(number, keptForActs, System::nanoTime);
    }

    /** @param clock nanoseconds since an arbitrary moment, to measure waits */
    Places(int number, int keptForActs, LongSupplier clock) {
        if (number < 1 || keptForActs < 0 || keptForActs >= number) {
            throw new IllegalArgumentException(
                    "of %d places %d cannot be kept for acts".formatted(number, keptForActs));
        }
        this.number = number;
        free = number;
        forReaders = number - keptForActs;
        this.clock = clock;
    }

    /** Waits for a place; null if none came free in time. */
    @Nullable
    Place enter(boolean act, Duration patience) {
        lock.lock();
        try {
            if (mayEnter(act)) {
                take(act);
                return new Place(act);
            }
            return await(act, patience);
        } finally {
            lock.unlock();
        }
    }

    private boolean mayEnter(boolean act) {
        return free > 0 && (act || reading < forReaders);
    }

    private void take(boolean act) {
        free--;
        if (!act) {
            reading++;
        }
    }

    private @Nullable Place await(boolean act, Duration patience) {
        var left = patience.toNanos();
        var line = act ? acts : readers;
        var waiting = new Waiting(lock.newCondition(), clock.getAsLong());
        line.addLast(waiting);
        try {
            while (!waiting.letIn && left > 0) {
                left = waiting.called.awaitNanos(left);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        if (waiting.letIn) {
            return new Place(act);
        }
        line.remove(waiting);
        return null;
    }

    /** How many requests wait for a place. */
    int waiting() {
        lock.lock();
        try {
            return acts.size() + readers.size();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until no place is taken, but no longer than {@code most}. */
    void giveWay(Duration most) {
        lock.lock();
        try {
            long left = most.toNanos();
            while (free < number && left > 0) {
                left = quiet.awaitNanos(left);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void leave(boolean act) {
        lock.lock();
        try {
            free++;
            if (!act) {
                reading--;
            }
            handOn();
            if (free == number) {
                quiet.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Gives free places to waiting requests; a place counts as taken from the moment its request is called. */
    private void handOn() {
        while (free > 0) {
            var readerCan = !readers.isEmpty() && reading < forReaders;
            if (acts.isEmpty() && !readerCan) {
                return;
            }
            var act = !acts.isEmpty() && !(readerCan && handedOn % ONE_IN == ONE_IN - 1);
            handedOn = (handedOn + 1) % ONE_IN;
            take(act);
            next(act ? acts : readers).letIn();
        }
    }

    private Waiting next(Deque<Waiting> line) {
        var waited = clock.getAsLong() - line.getFirst().since;
        return waited > LONG.toNanos() ? line.removeLast() : line.removeFirst();
    }

    /** A waiting request; it has the place from the moment it is called. */
    private static final class Waiting {

        private final Condition called;
        private final long since;
        private boolean letIn;

        Waiting(Condition called, long since) {
            this.called = called;
            this.since = since;
        }

        void letIn() {
            letIn = true;
            called.signal();
        }
    }

    /** A place, held until it is closed; closing it again has no effect. */
    final class Place implements AutoCloseable {

        private final boolean act;
        private final AtomicBoolean left = new AtomicBoolean();

        private Place(boolean act) {
            this.act = act;
        }

        @Override
        public void close() {
            if (left.compareAndSet(false, true)) {
                leave(act);
            }
        }
    }
}
