package org.qiangxian.database;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a reading transaction has read already: several parts of a page ask for the same row, and only the first of them
 * reads it. Nothing is kept beyond the transaction, nor in one that may write, so nobody is shown what he has changed
 * himself as it was before. PostgreSQL refuses every change in a reading transaction.
 */
public final class Once {

    private Once() {}

    /**
     * The answer to a question, which the first that asks reads.
     *
     * @param question a record of the one who reads, so that no other has an equal one
     * @param read gives a value that nobody can change
     */
    @SuppressWarnings("unchecked")
    public static <T> T read(Record question, Supplier<T> read) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read.get();
        }
        var answers = OwnToTransaction.find(Memory.class).orElseGet(() -> OwnToTransaction.begin(new Memory())).answers;
        var known = answers.get(question);
        if (known == null) {
            known = read.get();
            answers.put(question, known);
        }
        return (T) known;
    }

    /** Belongs to its transaction alone: while another runs inside it, this one is put aside with it. */
    private static final class Memory implements TransactionSynchronization {

        private final Map<Record, Object> answers = new HashMap<>();
    }
}
