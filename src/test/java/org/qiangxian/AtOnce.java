package org.qiangxian;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.qiangxian.shell.Refusal;

/** Runs one action twenty times at the same moment, each on a thread of its own. */
public final class AtOnce {

    private static final int MANY = 20;

    private AtOnce() {}

    /** The action of one thread. */
    public interface Attempt {

        /** @param number 0 for the first */
        void by(int number);
    }

    /** Counts the threads that were not refused; an exception that is no refusal fails the test. */
    public static long done(Attempt attempt) throws Exception {
        var attempts = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < MANY; i++) {
            var number = i;
            attempts.add(() -> {
                try {
                    attempt.by(number);
                    return true;
                } catch (Refusal.Conflict | Refusal.NotFound | Refusal.Invalid _) {
                    return false;
                }
            });
        }
        var outcomes = new ArrayList<Boolean>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : threads.invokeAll(attempts)) {
                outcomes.add(future.get());
            }
        }
        return outcomes.stream().filter(Boolean.TRUE::equals).count();
    }
}
