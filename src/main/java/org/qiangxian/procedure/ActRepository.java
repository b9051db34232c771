package org.qiangxian.procedure;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Acts that can be undone. */
@Repository
class ActRepository {

    private static final String COLUMNS =
            "select id, matter, step, label, before, path, person, post, done_at, until, undone_at from procedure.act ";

    private final JdbcClient jdbc;

    ActRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(DoneAct act) {
        jdbc.sql("""
                        insert into procedure.act (id, matter, step, label, before, path, person, post, done_at, until)
                        values (:id, :matter, :step, :label, :before, :path, :person, :post, :doneAt, :until)
                        """)
                .param("id", act.id())
                .param("matter", act.matter())
                .param("step", act.step())
                .param("label", act.label())
                .param("before", act.before())
                .param("path", act.path())
                .param("person", act.person())
                .param("post", act.post())
                .param("doneAt", Timestamp.from(act.doneAt()))
                .param("until", Timestamp.from(act.until()))
                .update();
    }

    /** The act of the running transaction, if it can be undone. */
    Optional<DoneAct> current(Instant now) {
        return jdbc.sql(COLUMNS
                        + "where transaction = pg_current_xact_id() and until > :now order by number desc limit 1")
                .param("now", Timestamp.from(now))
                .query(DoneAct.class)
                .optional();
    }

    /** The act, locked until the transaction ends. */
    Optional<DoneAct> lock(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id for update")
                .param("id", id)
                .query(DoneAct.class)
                .optional();
    }

    /** The latest act of a person in a post on a record that can still be undone. */
    Optional<DoneAct> latest(String matter, Actor actor, Instant now) {
        return jdbc.sql(COLUMNS + """
                        where matter = :matter and person = :person and post = :post and until > :now
                            and undone_at is null
                        order by number desc limit 1
                        """)
                .param("matter", matter)
                .param("person", actor.person())
                .param("post", actor.post())
                .param("now", Timestamp.from(now))
                .query(DoneAct.class)
                .optional();
    }

    /** The undone acts on a record, in the order in which they were done. */
    List<DoneAct> undone(String matter) {
        return jdbc.sql(COLUMNS + "where matter = :matter and undone_at is not null order by number")
                .param("matter", matter)
                .query(DoneAct.class)
                .list();
    }

    void undone(UUID id, Instant now) {
        jdbc.sql("update procedure.act set undone_at = :now where id = :id")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .update();
    }
}
