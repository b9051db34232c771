package org.qiangxian.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

/** What a request pays for its session on a node that hears no news and therefore knows none. */
@PlatformTest
class KnownSessionsTests {

    @Autowired
    DataSource pool;

    @Autowired
    JdbcConnectionDetails details;

    @Autowired
    JdbcIndexedSessionRepository repository;

    private SessionRepository<? extends Session> stored;

    private final AtomicInteger taken = new AtomicInteger();
    private KnownSessions sessions;
    private String id;

    @BeforeEach
    void begin() {
        var counted = new DelegatingDataSource(pool) {
            @Override
            public Connection getConnection() throws SQLException {
                taken.incrementAndGet();
                return super.getConnection();
            }
        };
        var jdbc = new JdbcTemplate(counted);
        var database = new JdbcIndexedSessionRepository(
                jdbc, new TransactionTemplate(new DataSourceTransactionManager(counted)));
        database.setTableName(SessionConfiguration.TABLE);
        sessions = new KnownSessions(database, jdbc, new SessionNews(details));
        var begun = sessions.createSession();
        begun.setAttribute("word", "一");
        sessions.save(begun);
        id = begun.getId();
        stored = repository;
        taken.set(0);
    }

    @AfterEach
    void end() {
        stored.deleteById(id);
    }

    @Test
    @DisplayName("a request that changes nothing in its session reads it once and writes nothing")
    void readsOnce() {
        var session = opened(Instant.now());
        assertThat(session.<String>getAttribute("word")).isEqualTo("一");
        sessions.save(session);

        assertThat(taken).hasValue(1);
    }

    @Test
    @DisplayName("the last use of a session is written when the last one written is old")
    void lastUseIsWritten() {
        var later = Instant.now().plusMillis(SessionConfiguration.GRAIN + 1);
        sessions.save(opened(later));

        assertThat(taken).hasValueGreaterThan(1);
        assertThat(written().getLastAccessedTime()).isEqualTo(Instant.ofEpochMilli(later.toEpochMilli()));
        assertThat(written().<String>getAttribute("word")).isEqualTo("一");
    }

    @Test
    @DisplayName("what a request changes in its session is stored, whatever was read before it")
    void changesAreStored() {
        var session = opened(Instant.now());
        change(stored, id, other -> other.setAttribute("beside", "二"));
        session.setAttribute("word", "三");
        sessions.save(session);

        assertThat(written().<String>getAttribute("word")).isEqualTo("三");
        assertThat(written().<String>getAttribute("beside")).isEqualTo("二");
    }

    @Test
    @DisplayName(
            "8.1.4.1 b: a session that ended while a request had it is not stored again, and one past its idle time is not found")
    void endedStaysEnded() {
        var session = opened(Instant.now());
        stored.deleteById(id);
        session.setAttribute("word", "三");
        sessions.save(session);
        assertThat(sessions.findById(id)).isNull();

        begin();
        new JdbcTemplate(pool)
                .update(
                        "update account.spring_session set last_access_time = ?, expiry_time = ? where session_id = ?",
                        Instant.now().minus(Duration.ofHours(1)).toEpochMilli(),
                        Instant.now().minusSeconds(1).toEpochMilli(),
                        id);
        assertThat(sessions.findById(id)).isNull();
    }

    private KnownSessions.Known opened(Instant now) {
        var session = Objects.requireNonNull(sessions.findById(id));
        session.setLastAccessedTime(now);
        return session;
    }

    private Session written() {
        return Objects.requireNonNull(stored.findById(id));
    }

    /** Changes a session in the database, as a request at another node does. */
    private static <S extends Session> void change(SessionRepository<S> stored, String id, Consumer<Session> change) {
        var session = Objects.requireNonNull(stored.findById(id));
        change.accept(session);
        stored.save(session);
    }
}
