package org.qiangxian.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A form in progress belongs to the node that works on it, and to nobody once that node is dead. */
@PlatformTest
@Tag("embedded")
class DeadNodeTests {

    private static final int OTHER = 4711;

    @Autowired
    private RequestRepository requests;

    @Autowired
    private Life life;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcConnectionDetails database;

    private final byte[] key = new byte[32];

    @BeforeEach
    void another() {
        new SecureRandom().nextBytes(key);
        await(() -> life.number() != null);
    }

    @AfterEach
    void tidy() {
        requests.forget(key);
    }

    @Test
    @DisplayName("a form under way at a node that lives is taken on by nobody else, until it is two minutes old")
    void ofALivingNode() {
        assertThat(requests.claim(key)).isTrue();
        age("60 seconds");

        assertThat(requests.claim(key)).isFalse();
        assertThat(requests.known(key)).isTrue();

        age("180 seconds");
        assertThat(requests.known(key)).isFalse();
        assertThat(requests.claim(key)).isTrue();
    }

    @Test
    @DisplayName(
            "a form under way at a node that was killed is taken on when it is sent again, three seconds later at most")
    void ofADeadNode() throws Exception {
        try (var node =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword())) {
            try (var lock = node.createStatement()) {
                lock.execute("select pg_advisory_lock_shared(hashtext('repeat.node'), " + OTHER + ")");
            }
            jdbc.sql("insert into repeat.request (key, node) values (:key, :node)")
                    .param("key", key)
                    .param("node", OTHER)
                    .update();
            age("4 seconds");
            assertThat(requests.claim(key)).as("it lives").isFalse();

            node.abort(Runnable::run);
        }
        await(() -> !lives(OTHER));

        assertThat(requests.known(key)).isFalse();
        assertThat(requests.claim(key)).isTrue();
        assertThat(requests.claim(key)).as("it is this node's now").isFalse();
    }

    @Test
    @DisplayName("a node whose connection alone is lost keeps its forms: it takes its lock again")
    void ofANodeThatLostItsConnection() {
        int number = Objects.requireNonNull(life.number());
        assertThat(requests.claim(key)).isTrue();
        age("-60 seconds");

        jdbc.sql("""
                select pg_terminate_backend(pid) from pg_locks
                where locktype = 'advisory' and objsubid = 2 and objid::bigint = :number
                """).param("number", number).query(Boolean.class).list();

        assertThat(requests.claim(key))
                .as("younger than three seconds, for the next minute")
                .isFalse();
        await(() -> lives(number));
        age("4 seconds");
        assertThat(requests.claim(key)).isFalse();
    }

    private void age(String interval) {
        jdbc.sql("update repeat.request set at = clock_timestamp() - cast(:interval as interval) where key = :key")
                .param("interval", interval)
                .param("key", key)
                .update();
    }

    private boolean lives(int node) {
        return jdbc.sql("select repeat.lives(:node)")
                .param("node", node)
                .query(Boolean.class)
                .single();
    }

    private static void await(BooleanSupplier until) {
        var since = Instant.now();
        while (!until.getAsBoolean()) {
            assertThat(Duration.between(since, Instant.now())).isLessThan(Duration.ofMinutes(1));
            Thread.onSpinWait();
        }
    }
}
