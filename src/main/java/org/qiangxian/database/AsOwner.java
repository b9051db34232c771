package org.qiangxian.database;

import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work on tables that the application's role may only read, as the role that owns them. Only the replacement of
 * delivered data at a start uses it.
 */
@Component
public class AsOwner {

    private final Access access;

    AsOwner(Access access) {
        this.access = access;
    }

    /** Runs {@code work} in one transaction on a connection of its own. */
    public <T> T run(Function<JdbcTemplate, T> work) {
        var connection = new SingleConnectionDataSource(access.url(), access.owner(), access.ownerPassword(), true);
        try {
            var transaction = new TransactionTemplate(new JdbcTransactionManager(connection));
            return Objects.requireNonNull(transaction.execute(_ -> work.apply(new JdbcTemplate(connection))));
        } finally {
            connection.destroy();
        }
    }
}
