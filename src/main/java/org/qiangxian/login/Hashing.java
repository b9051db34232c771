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
 * Where passwords are hashed, which is slow on purpose: half of the cores and a short queue before them. However many log in at
 * once, pages keep the rest of the machine, and who finds the queue full is told at once to come again.
 */
@Component
class Hashing {

    static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    /** Fewer than the requests the platform takes on at once, so that changes of passwords alone never fill it. */
    static final int QUEUE = 14;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(QUEUE),
            Thread.ofPlatform().name("hashing-", 1).daemon().factory());

    /** Does the work in its turn and answers with its result; refuses it where too much is waiting already. */
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
