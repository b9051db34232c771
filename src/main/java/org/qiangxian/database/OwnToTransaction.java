package org.qiangxian.database;

import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What belongs to the running transaction alone and ends with it. */
final class OwnToTransaction {

    private OwnToTransaction() {}

    /** The first of its kind in the running transaction; empty where none was begun, or no transaction runs. */
    static <T extends TransactionSynchronization> Optional<T> find(Class<T> kind) {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? TransactionSynchronizationManager.getSynchronizations().stream()
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .findFirst()
                : Optional.empty();
    }

    static <T extends TransactionSynchronization> T begin(T begun) {
        TransactionSynchronizationManager.registerSynchronization(begun);
        return begun;
    }
}
