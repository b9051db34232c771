package org.qiangxian.shell;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * Whether requests are being answered at this moment. Work that nobody waits for gives way to them, a piece at a time: on a machine of
 * two processors it would else take from every page what it needs itself.
 */
@Component
public final class Underway {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition quiet = lock.newCondition();
    private int requests;

    void begun() {
        lock.lock();
        try {
            requests++;
        } finally {
            lock.unlock();
        }
    }

    void ended() {
        lock.lock();
        try {
            requests--;
            if (requests == 0) {
                quiet.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until nothing is being answered, and no longer than so: readers who come one after the other must not hold up the work
     * for ever.
     */
    public void giveWay(Duration most) {
        lock.lock();
        try {
            long left = most.toNanos();
            while (requests > 0 && left > 0) {
                left = quiet.awaitNanos(left);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
