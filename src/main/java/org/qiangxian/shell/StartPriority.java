package org.qiangxian.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The priority of a start. Where the start script may lower it and take it back, which it says in {@value #SETTING}, it starts
 * the node with {@code nice}, so that it takes only what a working one leaves; and the optimising compiler of the JVM takes
 * only what the start itself leaves, for it would fill a whole processor. Once ready, all threads take the ordinary priority.
 */
@Component
public class StartPriority {

    static final String SETTING = "QIANGXIAN_STARTED_NICE";

    /** How the JVM names the threads of its optimising compiler, of which the system shows fifteen letters. */
    private static final String COMPILER = "C2 Compiler";

    private static final Logger LOG = LoggerFactory.getLogger(StartPriority.class);

    /** Called as the first of all; what the compiler does not do meanwhile it does later, by the same profiles. */
    public static void begin() {
        if (lowered()) {
            Thread.ofVirtual().name("start-priority").start(StartPriority::lowerTheCompiler);
        }
    }

    static void lowerTheCompiler() {
        var own = ProcessHandle.current().pid();
        var compilers = threads(own)
                .filter(thread -> named(own, thread).startsWith(COMPILER))
                .toList();
        try {
            if (!compilers.isEmpty()) {
                renice("19", compilers).waitFor();
            }
        } catch (IOException e) {
            LOG.warn("the compiler keeps its priority at the start, for renice cannot be run: {}", e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean lowered() {
        return "yes".equals(System.getenv(SETTING));
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE + 10)
    void lift() {
        if (!lowered()) {
            return;
        }
        try {
            var first = all();
            var taken = raised(first);
            // A thread that was begun meanwhile may have got the priority of the one that began it.
            var later = all();
            later.removeAll(first);
            taken &= later.isEmpty() || raised(later);
            LOG.info("started with low priority; the ordinary one: {}", taken ? "taken" : "not all took it");
        } catch (IOException e) {
            LOG.warn("the platform keeps its low priority, for renice cannot be run: {}", e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean raised(Collection<String> threads) throws IOException, InterruptedException {
        return renice("0", threads).waitFor() == 0;
    }

    /** The threads of this process and of those it began. */
    private static Set<String> all() {
        var own = ProcessHandle.current();
        return Stream.concat(Stream.of(own), own.descendants())
                .flatMap(process -> threads(process.pid()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Process renice(String priority, Collection<String> threads) throws IOException {
        var command = Stream.concat(Stream.of("renice", "-n", priority, "-p"), threads.stream());
        return new ProcessBuilder(command.toList())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The threads of a process, because priority is a property of each thread. */
    private static Stream<String> threads(long process) {
        try (var threads = Files.list(folder(process))) {
            return threads.map(thread -> String.valueOf(thread.getFileName())).toList().stream();
        } catch (IOException _) {
            return Stream.of(String.valueOf(process));
        }
    }

    private static String named(long process, String thread) {
        try {
            return Files.readString(folder(process).resolve(thread).resolve("comm"));
        } catch (IOException _) {
            return "";
        }
    }

    private static Path folder(long process) {
        return Path.of("/proc", String.valueOf(process), "task");
    }
}
