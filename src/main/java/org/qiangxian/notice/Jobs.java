package org.qiangxian.notice;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the {@link Job}s of all modules from the complete start of the process until its stop. */
@Component
class Jobs implements SmartLifecycle {

    static final String TABLE = "notice.scheduled_tasks";
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final int THREADS = 3;

    private final Scheduler scheduler;
    private final boolean wanted;
    private volatile boolean running;

    Jobs(DataSource database, List<Job> jobs, NoticeSettings settings) {
        this.wanted = settings.jobs();
        this.scheduler = scheduler(database, jobs, "p" + ProcessHandle.current().pid(), POLL);
    }

    static Scheduler scheduler(DataSource database, List<Job> jobs, String name, Duration poll) {
        return Scheduler.create(database)
                .startTasks(jobs.stream().map(Jobs::task).toList())
                .tableName(TABLE)
                .schedulerName(new SchedulerName.Fixed(name))
                .pollingInterval(poll)
                .threads(THREADS)
                .build();
    }

    /** A job as a recurring task; a failed run is logged by the scheduler and repeated after the usual pause. */
    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every()))
                .execute((_, _) -> job.work().run());
    }

    @Override
    public void start() {
        if (wanted) {
            scheduler.start();
            running = true;
        }
    }

    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
