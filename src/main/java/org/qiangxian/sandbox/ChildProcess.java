package org.qiangxian.sandbox;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One child process as its parent sees it: its order, what it has used, whether it was ended and why. */
final class ChildProcess {

    /** The factor from CPU seconds to wall-clock seconds that a file may take, because others work too. */
    private static final int CLOCK = 4;

    private static final int PAGE_KIB = 4;

    private final Process process;
    private final SandboxSettings settings;
    private final boolean brief;
    private final DataOutputStream orders;
    private final DataInputStream answers;
    private int files;
    private boolean spoilt;
    private volatile boolean working;
    private volatile long startedAt;
    private volatile Duration usedBefore = Duration.ZERO;
    private volatile boolean piecewise;
    private volatile long blockedAt;
    private volatile @Nullable Stop stop;

    /** Why a child was ended. */
    enum Stop {
        TIME,
        MEMORY
    }

    /** @param brief whether it does {@link BriefWork} only */
    ChildProcess(Process process, SandboxSettings settings, boolean brief) {
        this.process = process;
        this.settings = settings;
        this.brief = brief;
        this.orders = new DataOutputStream(process.getOutputStream());
        this.answers = new DataInputStream(new BufferedInputStream(new Waited(process.getInputStream()), 1 << 16));
        rest();
    }

    /** Notes since when the parent has been waiting for the child. */
    private final class Waited extends FilterInputStream {

        Waited(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int count) throws IOException {
            blockedAt = System.nanoTime();
            try {
                return super.read(bytes, offset, count);
            } finally {
                blockedAt = 0;
            }
        }
    }

    /**
     * Gives it a file; the answer is read from its output, at most {@code most} bytes.
     *
     * @param slowly whether the reader pauses between pieces, which does not count as the child's time
     */
    Frames.Reader order(Task<?> task, Path file, long most, boolean slowly) throws IOException {
        piecewise = slowly;
        usedBefore = files == 0 ? Duration.ZERO : used();
        startedAt = System.nanoTime();
        working = true;
        try {
            if (files++ == 0 && answers.readInt() != Frames.HELLO) {
                throw new Frames.Lost();
            }
            var bytes = task.question().getBytes(StandardCharsets.UTF_8);
            orders.writeUTF(task.work().getName());
            orders.writeUTF(file.toAbsolutePath().toString());
            orders.writeInt(bytes.length);
            orders.write(bytes);
            orders.flush();
        } catch (IOException _) {
            throw new Frames.Lost();
        }
        return new Frames.Reader(answers, most);
    }

    /** Marks it as no longer trusted, so that it is ended when it is given back. */
    void spoil() {
        spoilt = true;
    }

    boolean reusable(int most) {
        return !spoilt && stop == null && files < most && alive();
    }

    boolean brief() {
        return brief;
    }

    boolean alive() {
        return process.isAlive();
    }

    void rest() {
        working = false;
        startedAt = System.nanoTime();
    }

    boolean idleFor(Duration time) {
        return !working && System.nanoTime() - startedAt > time.toNanos();
    }

    /** Why it was ended, once it is. */
    @Nullable
    Stop stopped() {
        if (stop != null) {
            return stop;
        }
        try {
            boolean over = process.waitFor(500, TimeUnit.MILLISECONDS);
            return over && process.exitValue() == Frames.OUT_OF_MEMORY ? Stop.MEMORY : null;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** Ends it if it exceeds what a file may take. */
    void look() {
        if (!working || stop != null) {
            return;
        }
        long since = piecewise ? blockedAt : startedAt;
        long clock = since == 0 ? 0 : TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since);
        if (used().minus(usedBefore).toSeconds() >= settings.seconds() || clock >= (long) CLOCK * settings.seconds()) {
            stop(Stop.TIME);
        } else if (resident() > (settings.memoryMib() + settings.memoryMib() / 4) * 1024L) {
            stop(Stop.MEMORY);
        }
    }

    private void stop(Stop why) {
        stop = why;
        kill();
    }

    private Duration used() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Its resident memory in KiB, where the system tells. */
    private long resident() {
        try {
            var sizes = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "statm"))
                    .split(" ");
            return Long.parseLong(sizes[1]) * PAGE_KIB;
        } catch (IOException | RuntimeException _) {
            return 0;
        }
    }

    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
