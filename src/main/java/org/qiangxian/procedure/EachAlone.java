package org.qiangxian.procedure;

import java.time.Duration;
import java.util.Collection;
import java.util.function.Consumer;
import org.qiangxian.shell.Underway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs the work of a job for each of many records in a transaction of its own, so that a failing record is left
 * unchanged, is logged and does not stop the others. It is tried again with the next run. Between two records the job
 * yields to requests of readers. When the process is told to stop, the present record is the last.
 */
@Component
public class EachAlone {

    private static final Logger LOG = LoggerFactory.getLogger(EachAlone.class);

    /** How long a record waits for pages at most, so that under a crowd the work still goes on, slowly. */
    private static final Duration PATIENCE = Duration.ofMillis(50);

    private final TransactionTemplate transaction;
    private final Underway underway;
    private volatile boolean stopping;

    EachAlone(PlatformTransactionManager transactions, Underway underway) {
        this.transaction = new TransactionTemplate(transactions);
        this.underway = underway;
    }

    /** Stops before the jobs are awaited; ignores the closing of a child context, while the application goes on. */
    @EventListener
    void on(ContextClosedEvent closed) {
        stopping |= closed.getApplicationContext().getParent() == null;
    }

    /**
     * @param job what is done, for the log
     * @param records the identifiers of the records
     */
    public <T> void run(String job, Collection<T> records, Consumer<T> deed) {
        for (var record : records) {
            underway.giveWay(PATIENCE);
            if (stopping) {
                return;
            }
            try {
                transaction.executeWithoutResult(_ -> deed.accept(record));
            } catch (RuntimeException failure) {
                LOG.error("{} of {} failed and is tried again with the next run", job, record, failure);
            }
        }
    }
}
