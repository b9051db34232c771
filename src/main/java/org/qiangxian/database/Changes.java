package org.qiangxian.database;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How often each set of data changed, counted in the database. A cache reads the count before the data and stores both:
 * an equal count later means that no process has committed a change in between.
 */
@Component
public class Changes {

    /** Answered inside a transaction that changed one of these sets itself: what it sees may yet be undone, so keep nothing. */
    public static final long UNSETTLED = -1;

    private static final int SLOTS = 64;

    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Notes that {@code subject} changes; counted as the last statement of the running transaction, with it or not at
     * all.
     */
    public void note(String subject) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            pending()
                    .orElseGet(() -> OwnToTransaction.begin(new Pending()))
                    .subjects
                    .add(subject);
        } else {
            write(Set.of(subject));
        }
    }

    /** The sum of the counts of these sets of data, which only grows; one short statement. */
    public long of(String... subjects) {
        if (pending().filter(own -> own.concerns(subjects)).isPresent()) {
            return UNSETTLED;
        }
        return jdbc.sql("select coalesce(sum(number), 0) from database.change where subject in (:subjects)")
                .param("subjects", List.of(subjects))
                .query(Long.class)
                .single();
    }

    private static Optional<Pending> pending() {
        return OwnToTransaction.find(Pending.class);
    }

    /** Writes in the order of subjects, so that two transactions cannot deadlock. */
    private void write(Set<String> subjects) {
        jdbc.sql("""
                        insert into database.change as c (subject, slot, number)
                        select subject, pg_backend_pid() % :slots, 1 from unnest(:subjects) subject order by subject
                        on conflict (subject, slot) do update set number = c.number + 1
                        """)
                .param("slots", SLOTS)
                .param("subjects", subjects.toArray(String[]::new))
                .update();
    }

    /** The subjects that the running transaction has changed so far. */
    private final class Pending implements TransactionSynchronization {

        private final Set<String> subjects = new TreeSet<>();

        /** What was changed before each savepoint; before one that is not here, nothing was. */
        private final Map<Object, Set<String>> before = new HashMap<>();

        private boolean concerns(String... asked) {
            return Stream.of(asked).anyMatch(subjects::contains);
        }

        @Override
        public void savepoint(Object savepoint) {
            before.put(savepoint, Set.copyOf(subjects));
        }

        /** What was changed since is as it was. */
        @Override
        public void savepointRollback(Object savepoint) {
            subjects.retainAll(before.getOrDefault(savepoint, Set.of()));
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!subjects.isEmpty()) {
                write(subjects);
            }
        }
    }
}
