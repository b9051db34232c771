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
 * The child processes. One serves several files of its kind, {@link BriefWork} or other, because the second is judged
 * many times as fast as the first; it ends after {@link #MOST_FILES}, after anything unusual, after a minute without
 * work, and for one of the other kind once there are as many as may work. Working ones are checked five times a second
 * and ended when they take too much.
 */
final class Children implements AutoCloseable {

    static final int MOST_FILES = 32;

    private static final Duration IDLE = Duration.ofMinutes(1);
    private static final int LOOK_MILLIS = 200;

    private final SandboxSettings settings;
    private final Path folder;
    private final int most;
    private final Deque<ChildProcess> idle = new ArrayDeque<>();
    private final Set<ChildProcess> all = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("sandbox-watch").factory());

    Children(SandboxSettings settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
        this.most = 2 * settings.atOnce();
        watch.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** A live one of the kind; the caller must {@link #giveBack} it. */
    ChildProcess borrow(boolean brief) {
        synchronized (idle) {
            idle.removeIf(child -> !child.alive());
            all.removeIf(child -> !child.alive());
            for (var child : idle) {
                if (child.brief() == brief) {
                    idle.remove(child);
                    return child;
                }
            }
            if (all.size() >= most && !idle.isEmpty()) {
                var oldest = idle.removeLast();
                oldest.kill();
                all.remove(oldest);
            }
        }
        try {
            var child = new ChildProcess(Command.start(settings, folder, brief), settings, brief);
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
