package org.qiangxian.intake;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Refusal;

/**
 * Reads a file on a thread of its own, one portion ahead of the caller, who works on each portion meanwhile: two
 * processors share one file.
 */
final class Ahead<T> {

    /** Ends the portions; null cannot be queued. */
    private record Portion<T>(@Nullable T content) {}

    private final BlockingQueue<Portion<T>> queue = new ArrayBlockingQueue<>(2);
    private final Semaphore room = new Semaphore(1);

    private Ahead() {}

    /**
     * Passes on each portion on the caller's thread, in order. An exception of either side ends both and is passed on.
     *
     * @param reading passes portions to the consumer it gets; it may not use the transaction of the caller
     */
    static <T> void read(Consumer<Consumer<T>> reading, Consumer<T> each) {
        new Ahead<T>().run(reading, each);
    }

    private void run(Consumer<Consumer<T>> reading, Consumer<T> each) {
        var task = new FutureTask<@Nullable Void>(
                () -> {
                    try {
                        reading.accept(this::hand);
                    } finally {
                        queue.add(new Portion<>(null));
                    }
                },
                null);
        Thread.ofPlatform().daemon().name("intake-ahead").start(task);
        try {
            for (var content = queue.take().content();
                    content != null;
                    content = queue.take().content()) {
                room.release();
                each.accept(content);
            }
            task.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw stopping();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            task.cancel(true);
        }
    }

    /** The end has a place of its own in the queue, so that nothing can keep it out. */
    private void hand(T content) {
        try {
            room.acquire();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw stopping();
        }
        queue.add(new Portion<>(content));
    }

    private static Refusal.Conflict stopping() {
        return new Refusal.Conflict("服务正在重启，文件没有读完。请稍后再试。");
    }
}
