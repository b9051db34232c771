package org.qiangxian.intake;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.qiangxian.shell.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Reads files in the background, two at a time, on threads of their own, because reading is CPU work. A job reports
 * while it runs; from its silence any node knows that it has died.
 */
@Component
class ReadingJobs implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingJobs.class);
    private static final int AT_ONCE = 2;
    private static final int SECONDS = 3;

    private final UploadRepository uploads;
    private final UploadProcessing work;
    private final Clock clock;
    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("intake-", 0).factory());
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("intake-pulse").factory());
    private final Map<UUID, Running> running = new ConcurrentHashMap<>();

    ReadingJobs(UploadRepository uploads, UploadProcessing work, Clock clock) {
        this.uploads = uploads;
        this.work = work;
        this.clock = clock;
        pulse.scheduleWithFixedDelay(this::alive, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private record Running(AtomicLong done, long whole) {}

    /** One reading of a file, which reports its progress. */
    interface Job {
        void run(LongConsumer done);
    }

    /** @param back the state the upload returns to if the job fails */
    void start(Upload upload, Upload.State back, Job job) {
        var mine = new Running(new AtomicLong(), upload.rows());
        uploads.alive(upload.id(), 0, mine.whole(), clock.instant());
        running.put(upload.id(), mine);
        workers.execute(() -> {
            try {
                job.run(mine.done()::set);
            } catch (Refusal refusal) {
                work.failed(upload.id(), back, refusal.getMessage());
            } catch (RuntimeException e) {
                LOG.error("intake: {} failed", upload.id(), e);
                work.failed(upload.id(), back, "处理时出错，没有任何数值入库。请再试一次；仍不成功的，请把编号 " + upload.id() + " 告诉运维人员。");
            } finally {
                running.remove(upload.id());
            }
        });
    }

    private void alive() {
        try {
            running.forEach((id, each) -> uploads.alive(id, each.done().get(), each.whole(), clock.instant()));
        } catch (RuntimeException e) {
            LOG.warn("intake: no pulse: {}", e.getMessage());
        }
    }

    @Override
    public void destroy() {
        pulse.shutdownNow();
        workers.shutdownNow();
    }
}
