package org.qiangxian.reception;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.qiangxian.sandbox.Sandbox;
import org.qiangxian.sandbox.Scratch;
import org.qiangxian.shell.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Continues judging a file after the sender was told to wait. The working process reports every few seconds; a
 * reception that has been silent for a while is taken up again from its stored bytes by any process.
 */
@Component
class Judging implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Judging.class);
    private static final int SECONDS = 5;
    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final Duration REMEMBERED = Duration.ofDays(14);
    private static final int MOST_TRIES = 3;

    private final ReceptionRepository repository;
    private final Ends ends;
    private final Sandbox sandbox;
    private final Scratch scratch;
    private final Clock clock;
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("reception-", 0).factory());
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("reception-pulse").factory());

    Judging(ReceptionRepository repository, Ends ends, Sandbox sandbox, Scratch scratch, Clock clock) {
        this.repository = repository;
        this.ends = ends;
        this.sandbox = sandbox;
        this.scratch = scratch;
        this.clock = clock;
        pulse.scheduleWithFixedDelay(this::beat, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    Instant now() {
        return clock.instant();
    }

    /** Waits for a running judgement, on a thread of its own, and ends the reception with its result. */
    <T> void goOn(Reception reception, Receiver<T> receiver, Scratch.Slip slip, CompletableFuture<T> judgement) {
        running.add(reception.id());
        threads.execute(() -> {
            try (slip) {
                judgement.handle((_, _) -> null).join();
                if (closing) {
                    // The next process takes it up from the stored bytes.
                    return;
                }
                ends.take(reception, receiver, new ReceivedFile(slip.file()), Sandbox.result(judgement));
            } catch (Refusal refusal) {
                ends.refuse(reception, refusal.getMessage());
            } catch (RuntimeException e) {
                LOG.error("reception {} failed", reception.id(), e);
                ends.refuse(reception, "接收这个文件时出错，没有接收。请再上传一次；仍不成功的，请把编号 " + reception.id() + " 告诉运维人员。");
            } finally {
                running.remove(reception.id());
            }
        });
    }

    private void beat() {
        try {
            if (!running.isEmpty()) {
                repository.alive(List.copyOf(running), now());
            }
            repository.takeOver(now(), SILENCE).ifPresent(this::again);
            repository.forget(now().minus(REMEMBERED));
        } catch (RuntimeException e) {
            LOG.warn("reception: no pulse: {}", e.getMessage());
        }
    }

    /** Starts again with a file whose process died; after several such deaths the file is given up. */
    void again(Reception reception) {
        if (reception.tries() > MOST_TRIES) {
            ends.refuse(reception, "检查这个文件时服务多次中断，没有接收。请稍后再上传一次。");
            return;
        }
        begin(reception, ends.receiver(reception));
    }

    private <T> void begin(Reception reception, Receiver<T> receiver) {
        try {
            var slip = scratch.fresh(reception.size());
            var organisation = reception.actor().organisation().toString();
            try {
                repository.write(reception.id(), slip.file());
                var judged = sandbox.judge(organisation, receiver.task(reception.sent()), slip.file());
                goOn(reception, receiver, slip, judged);
            } catch (RuntimeException notBegun) {
                slip.close();
                throw notBegun;
            }
        } catch (Refusal.TooMany busy) {
            repository.waitOn(reception.id());
            LOG.info("reception {} waits: {}", reception.id(), busy.getMessage());
        }
    }

    @Override
    public void destroy() {
        closing = true;
        pulse.shutdownNow();
        threads.shutdownNow();
    }
}
