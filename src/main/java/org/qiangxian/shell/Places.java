package org.qiangxian.shell;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A number of places, some of which are kept for acts: whoever only reads passes a narrower door first, so that any number
 * of readers leaves room for those who act. Who came first is served first at each door.
 */
final class Places {

    private final Semaphore all;
    private final Semaphore forReaders;

    /**
     * @param number all places, at least one
     * @param keptForActs how many of them readers never get
     */
    Places(int number, int keptForActs) {
        if (number < 1 || keptForActs < 0 || keptForActs >= number) {
            throw new IllegalArgumentException(
                    "of %d places %d cannot be kept for acts".formatted(number, keptForActs));
        }
        all = new Semaphore(number, true);
        forReaders = new Semaphore(number - keptForActs, true);
    }

    /** A place, or null if none came free in time. */
    @Nullable
    Place enter(boolean act, Duration patience) {
        var until = System.nanoTime() + patience.toNanos();
        if (!act && !pass(forReaders, until)) {
            return null;
        }
        if (!pass(all, until)) {
            if (!act) {
                forReaders.release();
            }
            return null;
        }
        return new Place(act);
    }

    private static boolean pass(Semaphore door, long until) {
        try {
            return door.tryAcquire(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A place that somebody holds until it is closed, once. */
    final class Place implements AutoCloseable {

        private final boolean act;
        private final AtomicBoolean left = new AtomicBoolean();

        private Place(boolean act) {
            this.act = act;
        }

        @Override
        public void close() {
            if (left.compareAndSet(false, true)) {
                all.release();
                if (!act) {
                    forReaders.release();
                }
            }
        }
    }
}
