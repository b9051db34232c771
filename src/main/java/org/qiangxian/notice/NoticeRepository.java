package org.qiangxian.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.shell.Narrowing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages, and which were opened. */
@Repository
class NoticeRepository {

    /** The condition that a row of recipients includes the actor, by person or by post, and that its time has come. */
    private static final String MINE = """
            (t.person = :person or (t.role = :role and (t.area is null or t.area = :area)
                and (t.demonstration is null or t.demonstration = :demonstration)))
            and exists (select from notice.message told where told.id = t.message and told.sent_at <= :now)
            """;

    private static final String READ =
            "exists (select from notice.reading r where r.message = m.id and r.person = :person)";

    /** The actor's messages that match a search; its period is the month of the message. */
    private static final String FOUND = """
            from notice.message m
            where exists (select from notice.recipient t where t.message = m.id and %%s)
              and %s and :status in ('', case when %s then '已读' else '未读' end)
              and :period in ('', to_char(m.sent_at at time zone 'Asia/Shanghai', 'YYYY"年"FMMM"月"'))
            """.formatted(Narrowing.heldBy("m.subject || m.body"), READ);

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The new message, or nothing if this event has been told. */
    Optional<UUID> add(String key, Message.Kind kind, Text text, Collection<Recipient> to, Told told) {
        var id = jdbc.sql("""
                        insert into notice.message (key, kind, subject, body, link, sent_at, act)
                        values (:key, :kind, :subject, :body, :link, :at, :act)
                        on conflict (key) do nothing
                        returning id
                        """)
                .param("key", key)
                .param("kind", kind.name())
                .param("subject", text.subject())
                .param("body", text.body())
                .param("link", text.link())
                .param("at", Timestamp.from(told.at()))
                .param("act", told.act())
                .query(UUID.class)
                .optional();
        id.ifPresent(message -> to.forEach(recipient -> address(message, recipient)));
        return id;
    }

    /** Whether this event was told. */
    boolean known(String key) {
        return jdbc.sql("select exists (select from notice.message where key = :key)")
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    /**
     * When a message is shown.
     *
     * @param act the act that could be taken back until then, or null
     */
    record Told(Instant at, @Nullable UUID act) {}

    /** Drops the waiting messages of an act that was undone. */
    void drop(UUID act) {
        jdbc.sql("delete from notice.message where act = :act")
                .param("act", act)
                .update();
    }

    /** Drops a message that is not shown yet; {@code false} where there is none. */
    boolean drop(String key, Instant now) {
        return jdbc.sql("delete from notice.message where key = :key and sent_at > :now")
                        .param("key", key)
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    /** What a message says and where it leads. */
    record Text(String subject, String body, String link) {}

    private void address(UUID message, Recipient to) {
        recipient("""
                        insert into notice.recipient (message, role, area, person, demonstration)
                        values (:what, :role, :area, :person, :demonstration)
                        """, to).param("what", message).update();
    }

    private JdbcClient.StatementSpec recipient(String insert, Recipient to) {
        var role = to.role();
        var area = to.area();
        return jdbc.sql(insert + " on conflict do nothing")
                .param("role", role == null ? null : role.name())
                .param("area", area == null ? null : area.value())
                .param("person", to.person())
                .param("demonstration", to.demonstration());
    }

    int unread(Actor actor) {
        return mine("""
                select count(distinct t.message) from notice.recipient t
                where %s and not exists (
                    select from notice.reading r where r.message = t.message and r.person = :person)
                """, actor).query(Integer.class).single();
    }

    /** All of the actor's. */
    int count(Actor actor) {
        return mine("select count(distinct t.message) from notice.recipient t where %s", actor)
                .query(Integer.class)
                .single();
    }

    int count(Actor actor, Narrowing asked) {
        return found("select count(*) " + FOUND, actor, asked)
                .query(Integer.class)
                .single();
    }

    /** The latest first. */
    List<Message> messages(Actor actor, Narrowing asked, int limit, int offset) {
        return found(
                        "select m.id, m.kind, m.subject, m.body, m.link, m.sent_at, " + READ + " as read " + FOUND
                                + "order by m.sent_at desc, m.id offset :offset limit :limit",
                        actor,
                        asked)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> message(row))
                .list();
    }

    private JdbcClient.StatementSpec found(String sql, Actor actor, Narrowing asked) {
        return mine(sql, actor)
                .param("words", asked.words().toArray(String[]::new))
                .param("status", asked.status())
                .param("period", asked.period());
    }

    /** The months with messages for the actor, newest first. */
    List<String> months(Actor actor) {
        return mine("""
                select to_char(min(m.sent_at) at time zone 'Asia/Shanghai', 'YYYY"年"FMMM"月"')
                from notice.message m
                where exists (select from notice.recipient t where t.message = m.id and %s)
                group by date_trunc('month', m.sent_at at time zone 'Asia/Shanghai')
                order by date_trunc('month', m.sent_at at time zone 'Asia/Shanghai') desc
                """, actor).query(String.class).list();
    }

    Optional<Message> message(Actor actor, UUID id) {
        return mine("""
                select m.id, m.kind, m.subject, m.body, m.link, m.sent_at, true as read
                from notice.message m
                where m.id = :id and exists (select from notice.recipient t where t.message = m.id and %s)
                """, actor).param("id", id).query((row, _) -> message(row)).optional();
    }

    void read(Actor actor, UUID message) {
        jdbc.sql("insert into notice.reading (message, person) values (:message, :person) on conflict do nothing")
                .param("message", message)
                .param("person", actor.person())
                .update();
    }

    void readAll(Actor actor) {
        mine("""
                insert into notice.reading (message, person)
                select distinct t.message, cast(:person as uuid) from notice.recipient t where %s
                on conflict do nothing
                """, actor).update();
    }

    /** Fills {@code %s} with the condition that a row of recipients {@code t} is the actor's. */
    private JdbcClient.StatementSpec mine(String sql, Actor actor) {
        var area = actor.area();
        return jdbc.sql(sql.replace("%s", MINE))
                .param("person", actor.person())
                .param("role", actor.role().name())
                .param("demonstration", actor.demonstration())
                .param("now", Timestamp.from(clock.instant()))
                .param("area", area == null ? "" : area.value());
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                Message.Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("body"),
                row.getString("link"),
                row.getTimestamp("sent_at").toInstant(),
                row.getBoolean("read"));
    }
}
