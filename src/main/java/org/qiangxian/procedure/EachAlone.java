package org.qiangxian.procedure;

import java.util.Collection;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a job does for each of many records: in a transaction of its own, so that one that fails is left as it was, stands in the log
 * and holds up none of the others. It is tried again with the next run. When the process is told to stop, the record at hand is the
 * last.
 */
@Component
public class EachAlone {

    private static final Logger LOG = LoggerFactory.getLogger(EachAlone.class);

    private final TransactionTemplate transaction;
    private volatile boolean stopping;

    EachAlone(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
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
