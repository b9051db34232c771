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
 * What a job does for each of many records: in a transaction of its own, so that one that fails is left as it was, stands in the log
 * and holds up none of the others. It is tried again with the next run. Between two records it gives way to what readers wait for. When
 * the process is told to stop, the record at hand is the last.
 */
@Component
public class EachAlone {

    private static final Logger LOG = LoggerFactory.getLogger(EachAlone.class);

    /** So long a record waits at most for pages: under a crowd the work goes on, slowly. */
    private static final Duration PATIENCE = Duration.ofMillis(50);

    private final TransactionTemplate transaction;
    private final Underway underway;
    private volatile boolean stopping;

    EachAlone(PlatformTransactionManager transactions, Underway underway) {
        this.transaction = new TransactionTemplate(transactions);
        this.underway = underway;
    }

    /** The jobs are waited for after this. What closes earlier is a part of the whole, which goes on. */
    @EventListener
    void on(ContextClosedEvent closed) {
        stopping |= closed.getApplicationContext().getParent() == null;
    }

    /**
     * @param job what is done, for the log
     * @param records what tells them apart
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
