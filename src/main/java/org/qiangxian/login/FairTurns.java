package org.qiangxian.login;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A fair semaphore: a few permits for many who wait. Networks are served in rotation, and each network in order of
 * arrival, so that somebody who sends a hundred log-ins from one address waits behind their own and lets everybody else
 * pass.
 */
final class FairTurns {

    private final ReentrantLock lock = new ReentrantLock();

    /** The waiting threads by network. A network is in {@code next} exactly while it has one. */
    private final Map<String, ArrayDeque<Waiting>> lines = new HashMap<>();

    private final Queue<String> next = new ArrayDeque<>();
    private int free;

    FairTurns(int number) {
        free = number;
    }

    /** Takes a permit; false if none came in time. */
    boolean take(String network, Duration patience) {
        lock.lock();
        try {
            if (free > 0) {
                free--;
                return true;
            }
            return await(network, patience.toNanos());
        } finally {
            lock.unlock();
        }
    }

    private boolean await(String network, long patience) {
        var waiting = new Waiting(lock.newCondition());
        lines.computeIfAbsent(network, each -> {
                    next.add(each);
                    return new ArrayDeque<>();
                })
                .add(waiting);
        var left = patience;
        try {
            while (!waiting.called && left > 0) {
                left = waiting.bell.awaitNanos(left);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        if (!waiting.called) {
            leave(network, waiting);
        }
        return waiting.called;
    }

    private void leave(String network, Waiting waiting) {
        var line = lines.get(network);
        if (line != null && line.remove(waiting) && line.isEmpty()) {
            lines.remove(network);
            next.remove(network);
        }
    }

    /** Gives a permit back, to the first waiting thread of the next network. */
    void giveBack() {
        lock.lock();
        try {
            var network = next.poll();
            var line = network == null ? null : lines.get(network);
            var waiting = line == null ? null : line.poll();
            if (network == null || line == null || waiting == null) {
                free++;
                return;
            }
            if (line.isEmpty()) {
                lines.remove(network);
            } else {
                next.add(network);
            }
            waiting.called = true;
            waiting.bell.signal();
        } finally {
            lock.unlock();
        }
    }

    /** How many wait. */
    int waiting() {
        lock.lock();
        try {
            return lines.values().stream().mapToInt(ArrayDeque::size).sum();
        } finally {
            lock.unlock();
        }
    }

    /** A waiting thread; it has the permit from the moment the bell rings. */
    private static final class Waiting {

        private final Condition bell;
        private boolean called;

        Waiting(Condition bell) {
            this.bell = bell;
        }
    }
}
