package org.qiangxian.login;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords, which is slow on purpose, on half of the cores with a short queue. However many log in at once, the
 * rest of the machine is left for pages, and a request that finds the queue full is refused at once with the advice to
 * try again.
 */
@Component
class Hashing {

    static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    /**
     * The length of the queue; shorter than the number of requests worked on at once, so that changes of passwords
     * alone never fill the platform.
     */
    static final int QUEUE = 14;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(QUEUE),
            Thread.ofPlatform().name("hashing-", 1).daemon().factory());

    /** Does the work in its turn and answers its result; refuses where too much is waiting already. */
    <T> T slowly(Supplier<T> work) {
        try {
            return threads.submit(work::get).get();
        } catch (RejectedExecutionException _) {
            throw new Refusal.Busy();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal.Busy();
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
