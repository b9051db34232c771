package org.qiangxian.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Raises the priority of a node once it is ready, if it was started with low priority beside a working one. The start
 * script, which starts it with {@code nice}, allows this in {@value #SETTING}.
 */
@Component
class StartPriority {

    static final String SETTING = "QIANGXIAN_STARTED_NICE";

    private static final Logger LOG = LoggerFactory.getLogger(StartPriority.class);

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE + 10)
    void lift() {
        if (!"yes".equals(System.getenv(SETTING))) {
            return;
        }
        var own = ProcessHandle.current();
        var command = new ArrayList<>(List.of("renice", "-n", "0", "-p"));
        Stream.concat(Stream.of(own), own.descendants()).forEach(process -> command.addAll(threads(process.pid())));
        try {
            var lifted = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            LOG.info(
                    "started with low priority; the ordinary one: {}",
                    lifted.waitFor() == 0 ? "taken" : "not all took it");
        } catch (IOException e) {
            LOG.warn("the platform keeps its low priority, for renice cannot be run: {}", e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** The threads of a process, because priority is a property of each thread. */
    private static List<String> threads(long process) {
        try (var threads = Files.list(Path.of("/proc", String.valueOf(process), "task"))) {
            return threads.map(thread -> String.valueOf(thread.getFileName())).toList();
        } catch (IOException _) {
            return List.of(String.valueOf(process));
        }
    }
}
