package org.qiangxian.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.qiangxian.shell.Refusal;

class HashingTests {

    /**
     * Of two hundred requests as many are worked on as there are threads, fourteen wait, and the others are refused
     * at once.
     */
    @Test
    void whoFindsTheQueueFullIsToldAtOnce() throws Exception {
        var hashing = new Hashing();
        var finish = new CountDownLatch(1);
        var begun = new CountDownLatch(Hashing.THREADS);
        var taken = new ArrayList<CompletableFuture<Boolean>>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < 200; n++) {
                taken.add(CompletableFuture.supplyAsync(
                        () -> hashing.slowly(() -> {
                            begun.countDown();
                            await(finish);
                            return true;
                        }),
                        people));
            }
            assertThat(begun.await(2, TimeUnit.MINUTES)).isTrue();
            var accepted = Hashing.THREADS + Hashing.QUEUE;
            while (taken.stream().filter(CompletableFuture::isDone).count() < 200 - accepted) {
                Thread.onSpinWait();
            }

            assertThat(taken.stream().filter(CompletableFuture::isDone))
                    .hasSize(200 - accepted)
                    .allSatisfy(each -> assertThat(each.exceptionNow()).isInstanceOf(Refusal.Busy.class));
            finish.countDown();
            assertThat(taken.stream().filter(each -> succeeds(each))).hasSize(accepted);
        } finally {
            hashing.stop();
        }
    }

    @Test
    void whatFailsInItFailsAsItWould() {
        var hashing = new Hashing();

        assertThatThrownBy(() -> hashing.slowly(() -> {
                    throw new Refusal.NotFound("没有。");
                }))
                .isInstanceOf(Refusal.NotFound.class);
        hashing.stop();
    }

    private static boolean succeeds(CompletableFuture<Boolean> each) {
        try {
            return each.get();
        } catch (ExecutionException _) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
