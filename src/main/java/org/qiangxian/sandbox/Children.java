package org.qiangxian.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The child processes. One serves several files, because the second is judged three times as fast as the first; it ends
 * after {@link #MOST_FILES}, after anything unusual, and after a minute without work. Working ones are checked five
 * times a second and ended when they take too much.
 */
final class Children implements AutoCloseable {

    static final int MOST_FILES = 32;

    private static final Duration IDLE = Duration.ofMinutes(1);
    private static final int LOOK_MILLIS = 200;

    private final SandboxSettings settings;
    private final Path folder;
    private final Deque<ChildProcess> idle = new ArrayDeque<>();
    private final Set<ChildProcess> all = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("sandbox-watch").factory());

    Children(SandboxSettings settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
        watch.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** A live one; the caller must {@link #giveBack} it. */
    ChildProcess borrow() {
        synchronized (idle) {
            while (!idle.isEmpty()) {
                var child = idle.pop();
                if (child.alive()) {
                    return child;
                }
                all.remove(child);
            }
        }
        try {
            var child = new ChildProcess(Command.start(settings, folder), settings);
            all.add(child);
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void giveBack(ChildProcess child) {
        if (child.reusable(MOST_FILES)) {
            synchronized (idle) {
                child.rest();
                idle.push(child);
            }
        } else {
            child.kill();
            all.remove(child);
        }
    }

    private void look() {
        all.forEach(ChildProcess::look);
        synchronized (idle) {
            idle.removeIf(child -> {
                boolean old = child.idleFor(IDLE);
                if (old) {
                    child.kill();
                    all.remove(child);
                }
                return old;
            });
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
        all.forEach(ChildProcess::kill);
    }
}
