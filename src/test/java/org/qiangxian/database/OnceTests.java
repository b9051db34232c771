package org.qiangxian.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A reading transaction asks the database once for what several parts of a page want to know. */
@PlatformTest
class OnceTests {

    private record Number(String of) {}

    private record Other(String of) {}

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Changes changes;

    @Autowired
    private JdbcClient jdbc;

    private int read;

    private int number() {
        return Once.read(new Number("a"), () -> ++read);
    }

    private TransactionTemplate reading() {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return reading;
    }

    private TransactionTemplate apart(boolean readOnly) {
        var apart = new TransactionTemplate(transactions);
        apart.setReadOnly(readOnly);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return apart;
    }

    @Test
    @DisplayName(
            "the second who asks in a reading transaction gets what the first has read; the next transaction reads anew")
    void readsOnceInATransaction() {
        for (int n = 1; n <= 2; n++) {
            int expected = n;
            reading().executeWithoutResult(_ -> {
                assertThat(number()).isEqualTo(expected);
                assertThat(number()).isEqualTo(expected);
                assertThat(Once.read(new Number("b"), () -> "another question")).isEqualTo("another question");
                assertThat(Once.read(new Other("a"), () -> "another asker")).isEqualTo("another asker");
            });
        }
    }

    @Test
    @DisplayName("nothing is kept outside a transaction, nor in one that may write, even for its parts that only read")
    void keepsNothingWhereSomebodyMayWrite() {
        assertThat(number()).isEqualTo(1);
        assertThat(number()).isEqualTo(2);
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            assertThat(number()).isEqualTo(3);
            reading().executeWithoutResult(_ -> {
                assertThat(number()).isEqualTo(4);
                assertThat(number()).isEqualTo(5);
            });
        });
    }

    @Test
    @DisplayName("a transaction within another has a memory of its own or none, and the outer one keeps its own")
    void eachTransactionHasItsOwn() {
        reading().executeWithoutResult(_ -> {
            assertThat(number()).isEqualTo(1);
            apart(true).executeWithoutResult(_ -> assertThat(number()).isEqualTo(2));
            apart(false).executeWithoutResult(_ -> {
                assertThat(number()).isEqualTo(3);
                assertThat(number()).isEqualTo(4);
            });
            assertThat(number()).isEqualTo(1);
        });
    }

    @Test
    @DisplayName("a reading transaction cannot write, so what was read stays true within it")
    void aReadingTransactionCannotWrite() {
        assertThatThrownBy(() -> reading()
                        .executeWithoutResult(
                                _ -> jdbc.sql("delete from application.pause").update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("read-only transaction");
        assertThatThrownBy(() -> reading()
                        .executeWithoutResult(_ ->
                                new TransactionTemplate(transactions).executeWithoutResult(_ -> changes.note("once"))))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @DisplayName("a reading that fails is tried again")
    void aFailureIsNotKept() {
        reading().executeWithoutResult(_ -> {
            assertThatThrownBy(() -> Once.read(new Number("a"), () -> {
                        throw new IllegalStateException("not now");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(number()).isEqualTo(1);
        });
    }
}
