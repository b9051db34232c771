package org.qiangxian.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class ChangesTests {

    @Autowired
    private Changes changes;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PlatformTransactionManager transactions;

    private final String subject = "test " + UUID.randomUUID();

    @Test
    void countsWithTheTransactionOrNotAtAll() {
        transaction.executeWithoutResult(_ -> {
            changes.note(subject);
            changes.note(subject);
        });
        assertThat(changes.of(subject)).isEqualTo(1);

        transaction.executeWithoutResult(status -> {
            changes.note(subject);
            status.setRollbackOnly();
        });
        assertThat(changes.of(subject)).isEqualTo(1);
    }

    @Test
    void whoeverChangedSomethingItselfKeepsNothing() {
        transaction.executeWithoutResult(_ -> {
            assertThat(changes.of(subject)).isZero();
            changes.note(subject);
            assertThat(changes.of(subject)).isEqualTo(Changes.UNSETTLED);
            assertThat(changes.of(subject + "b", subject)).isEqualTo(Changes.UNSETTLED);
            assertThat(changes.of(subject + "b")).as("of what it left alone").isZero();
        });
    }

    @Test
    void whatIsTakenBackToASavepointWasNoChange() {
        var part = new TransactionTemplate(transactions);
        part.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        transaction.executeWithoutResult(_ -> {
            part.executeWithoutResult(status -> {
                changes.note(subject);
                assertThat(changes.of(subject)).isEqualTo(Changes.UNSETTLED);
                status.setRollbackOnly();
            });
            assertThat(changes.of(subject)).isZero();

            changes.note(subject + "b");
            part.executeWithoutResult(status -> {
                changes.note(subject);
                changes.note(subject + "b");
                status.setRollbackOnly();
            });
            assertThat(changes.of(subject)).isZero();
            assertThat(changes.of(subject + "b")).as("changed before it").isEqualTo(Changes.UNSETTLED);
            part.executeWithoutResult(_ -> changes.note(subject + "c"));
        });

        assertThat(changes.of(subject)).isZero();
        assertThat(changes.of(subject + "b")).isEqualTo(1);
        assertThat(changes.of(subject + "c")).isEqualTo(1);
    }

    @Test
    void countsSeveralSubjectsTogether() {
        changes.note(subject);
        changes.note(subject + "b");
        changes.note(subject + "b");

        assertThat(changes.of(subject, subject + "b", subject + "c")).isEqualTo(3);
    }

    @Test
    void noCommittedChangeIsLostWhenManyWriteAtOnce() throws Exception {
        var start = new CountDownLatch(1);
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = IntStream.range(0, 8)
                    .mapToObj(_ -> writers.submit(() -> {
                        start.await();
                        for (int at = 0; at < 25; at++) {
                            transaction.executeWithoutResult(_ -> {
                                changes.note(subject);
                                changes.note(subject + "b");
                            });
                        }
                        return null;
                    }))
                    .toList();
            start.countDown();
            for (var task : tasks) {
                task.get();
            }
        }

        assertThat(changes.of(subject)).isEqualTo(200);
        assertThat(changes.of(subject + "b")).isEqualTo(200);
    }
}
