package org.qiangxian.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.shell.Refusal;

/** A file is read one portion ahead of the work on it. */
class AheadTests {

    @Test
    @DisplayName("every portion comes once, in order, on the caller's thread")
    void everyPortionComesInOrder() {
        var seen = new ArrayList<Integer>();
        var threads = new ArrayList<Thread>();

        Ahead.<Integer>read(out -> IntStream.range(0, 1000).forEach(out::accept), portion -> {
            seen.add(portion);
            threads.add(Thread.currentThread());
        });

        assertThat(seen).isEqualTo(IntStream.range(0, 1000).boxed().toList());
        assertThat(threads).containsOnly(Thread.currentThread());
    }

    @Test
    @DisplayName("a refusal while reading is passed on, after what was read before it")
    void aRefusalWhileReadingIsPassedOn() {
        var seen = new ArrayList<Integer>();

        assertThatThrownBy(() -> Ahead.<Integer>read(
                        out -> {
                            out.accept(1);
                            throw new Refusal.Invalid("文件已损坏。");
                        },
                        seen::add))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessage("文件已损坏。");
        assertThat(seen).isEqualTo(List.of(1));
    }

    @Test
    @DisplayName("a failure of the work is passed on and ends the reading")
    void aFailureOfTheWorkEndsTheReading() throws InterruptedException {
        var ended = new CountDownLatch(1);

        assertThatThrownBy(() -> Ahead.<Integer>read(
                        out -> {
                            try {
                                while (true) {
                                    out.accept(1);
                                }
                            } finally {
                                ended.countDown();
                            }
                        },
                        _ -> {
                            throw new IllegalStateException("the database is gone");
                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the database is gone");
        ended.await();
    }
}
