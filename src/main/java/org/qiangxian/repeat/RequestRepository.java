package org.qiangxian.repeat;

import java.sql.Types;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The forms of the last seconds in the database, where every node sees them. Each call is a transaction of its own. */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
class RequestRepository {

    private final JdbcClient jdbc;
    private final Life life;

    RequestRepository(JdbcClient jdbc, Life life) {
        this.jdbc = jdbc;
        this.life = life;
    }

    /**
     * Claims a form; {@code false} if the same one is being processed on a live node or was answered within ten
     * seconds.
     */
    boolean claim(byte[] key) {
        return jdbc.sql("""
                        insert into repeat.request as r (key, node) values (:key, :node)
                        on conflict (key) do update
                        set at = clock_timestamp(), node = excluded.node, status = null, location = null,
                            content_type = null, body = null
                        where not repeat.held(r)
                        """)
                        .param("key", key)
                        .param("node", life.number(), Types.INTEGER)
                        .update()
                == 1;
    }

    void answer(byte[] key, Answered answer) {
        jdbc.sql("""
                        update repeat.request
                        set at = clock_timestamp(), status = :status, location = :location, content_type = :type, body = :body
                        where key = :key
                        """)
                .param("key", key)
                .param("status", answer.status())
                .param("location", answer.location())
                .param("type", answer.type())
                .param("body", answer.body())
                .update();
    }

    /** Forgets a refused form, which is processed again if sent again. */
    void forget(byte[] key) {
        jdbc.sql("delete from repeat.request where key = :key")
                .param("key", key)
                .update();
    }

    /** Whether the form is being processed on a live node, or was just answered. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    boolean known(byte[] key) {
        return jdbc.sql("select exists (select from repeat.request r where key = :key and repeat.held(r))")
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    /** Its answer; empty while it is being processed, and where it was refused. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    Optional<Answered> answered(byte[] key) {
        return jdbc.sql("""
                        select status, location, content_type, body from repeat.request
                        where key = :key and status is not null
                        """)
                .param("key", key)
                .query((row, number) -> new Answered(
                        row.getInt("status"),
                        row.getString("location"),
                        row.getString("content_type"),
                        row.getBytes("body")))
                .optional();
    }

    /** Removes answers that nobody can ask for any more. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void tidy() {
        jdbc.sql("delete from repeat.request where at < clock_timestamp() - interval '2 minutes'")
                .update();
    }
}
