package org.qiangxian.procedure;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Work of a walk that leaves nothing to the steps after it. */
public final class RolledBack {

    private RolledBack() {}

    /** Does the work in a nested transaction and rolls it back. */
    public static <T> T nested(PlatformTransactionManager transactions, Supplier<T> work) {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        return Objects.requireNonNull(template.execute(status -> {
            status.setRollbackOnly();
            return work.get();
        }));
    }
}
