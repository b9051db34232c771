package org.qiangxian.sandbox;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * The front door: a file and a question go in, an answer or a refusal comes out. Whatever a file does to the process
 * that opens it, the caller only gets a {@link Refusal}.
 */
@Service
public class Sandbox implements DisposableBean {

    private static final long MOST_OF_AN_ANSWER = 16L << 20;

    private final SandboxSettings settings;
    private final Children children;
    private final Turnstile judging;
    private final Turnstile reading;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("sandbox-", 0).factory());

    Sandbox(SandboxSettings settings, Scratch scratch) {
        this.settings = settings;
        this.children = new Children(settings, scratch.folder());
        this.judging = new Turnstile(settings.atOnce(), settings.waiting());
        this.reading = new Turnstile(settings.atOnce(), settings.waiting());
    }

    /**
     * Begins to judge a file, which must stay until the answer is there.
     *
     * @param sender the sender of the file, so that nobody keeps all others waiting
     * @return the answer, or a {@link Refusal.Invalid} with the sentence for the sender
     * @throws Refusal.TooMany if too many wait
     */
    public <T> CompletableFuture<T> judge(String sender, Task<T> task, Path file) {
        var place = judging.queue(sender);
        return CompletableFuture.supplyAsync(() -> inside(judging, place, () -> checked(task, file)), threads);
    }

    /** Reads a short answer; any exception means that the output was not written by our code. */
    private <T> T checked(Task<T> task, Path file) {
        try {
            return ask(task, file, false);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException _) {
            throw Sentences.of(null, settings);
        }
    }

    /** Whether a judgement is ready within the time that a request waits for it. */
    public boolean inTime(CompletableFuture<?> judgement) {
        try {
            judgement.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException _) {
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Judges a file and waits for the result. */
    public <T> T judged(String sender, Task<T> task, Path file) {
        return result(judge(sender, task, file));
    }

    /** The result of a judgement. */
    public static <T> T result(CompletableFuture<T> judgement) {
        try {
            return judgement.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /**
     * Reads a long answer piece by piece on the caller's own thread. An exception of the task's reader is passed on and
     * ends the reading.
     */
    public <T> T read(String sender, Task<T> task, Path file) {
        return inside(reading, reading.queue(sender), () -> ask(task, file, true));
    }

    private interface Asked<T> {
        T ask();
    }

    private static <T> T inside(Turnstile gate, Turnstile.Place place, Asked<T> asked) {
        try {
            gate.enter(place);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Refusal.Conflict("服务正在重启，文件没有检查完。请稍后再试。");
        }
        try {
            return asked.ask();
        } finally {
            gate.leave(place);
        }
    }

    private <T> T ask(Task<T> task, Path file, boolean slowly) {
        var child = children.borrow(BriefWork.class.isAssignableFrom(task.work()));
        try {
            var frames = child.order(task, file, slowly ? Long.MAX_VALUE : MOST_OF_AN_ANSWER, slowly);
            var answer = task.answer().read(new DataInputStream(frames));
            if (frames.read() >= 0) {
                throw new Frames.Lost();
            }
            return answer;
        } catch (Frames.Said said) {
            throw said.sentence().isBlank() ? Sentences.unreadable() : new Refusal.Invalid(said.sentence());
        } catch (IOException _) {
            child.spoil();
            throw Sentences.of(child.stopped(), settings);
        } catch (RuntimeException e) {
            child.spoil();
            throw e;
        } finally {
            children.giveBack(child);
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
        children.close();
    }
}
