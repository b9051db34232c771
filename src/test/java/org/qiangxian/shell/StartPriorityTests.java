package org.qiangxian.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class StartPriorityTests {

    @Test
    @DisplayName("at a start the threads of the optimising compiler give way to all others, and only they")
    void lowersTheCompiler() throws Exception {
        var begun = new CountDownLatch(2);
        var end = new CountDownLatch(1);
        var compiler = Thread.ofPlatform().name("C2 CompilerThread of a test").start(() -> run(begun, end));
        var other = Thread.ofPlatform().name("C1 CompilerThread of a test").start(() -> run(begun, end));
        try {
            begun.await();

            StartPriority.lowerTheCompiler();

            assertThat(niceness("C2 CompilerThre")).isNotEmpty().allMatch(nice -> nice == 19);
            assertThat(niceness("C1 CompilerThre")).isNotEmpty().noneMatch(nice -> nice == 19);
        } finally {
            end.countDown();
            compiler.join();
            other.join();
        }
    }

    private static void run(CountDownLatch begun, CountDownLatch end) {
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** How much each thread of this name gives way to others, from 0, as most do, to 19. */
    private static Stream<Integer> niceness(String name) throws IOException {
        try (var threads = Files.list(Path.of("/proc/self/task"))) {
            return threads
                    .map(thread -> read(thread.resolve("stat")))
                    .filter(line -> line.contains("(" + name + ")"))
                    .map(line -> Integer.valueOf(
                            line.substring(line.lastIndexOf(')')).split(" ", -1)[17]))
                    .toList()
                    .stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException _) {
            return "";
        }
    }
}
