package org.qiangxian.meter;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked for a day and what was answered; only ever adds. */
@Repository
class PermitRepository {

    private static final String SELECT = """
            select a.id, a.day, a.places, a.purpose, a.role, a.asked_by, a.asked_person, a.asked_organisation, a.asked_at,
                   a.demonstration, b.agreed, b.answered_by
            from meter.permit a left join meter.permit_answer b on b.permit = a.id
            """;

    private final JdbcClient jdbc;

    PermitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a day, in the order of the requests. */
    List<Permit> of(LocalDate day) {
        return jdbc.sql(SELECT + " where a.day = :day order by a.asked_at, a.id")
                .param("day", day)
                .query(Permit.class)
                .list();
    }

    Optional<Permit> find(UUID id) {
        return jdbc.sql(SELECT + " where a.id = :id")
                .param("id", id)
                .query(Permit.class)
                .optional();
    }

    /** Adds it, unless the person has a waiting one on that day. */
    boolean add(UUID id, Actor actor, LocalDate day, int places, String purpose, Instant now) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('permit/' || :person, 0))")
                .param("person", actor.person().toString())
                .query((_, _) -> true)
                .list();
        return jdbc.sql("""
                        insert into meter.permit (id, day, places, purpose, role, asked_by, asked_person, asked_organisation, asked_at,
                                                  demonstration)
                        select :id, :day, :places, :purpose, :role, :asked_by, :asked_person, :asked_organisation, :at, :demonstration
                        where not exists (select from meter.permit a left join meter.permit_answer b on b.permit = a.id
                                          where a.asked_person = :asked_person and a.day = :day and b.permit is null)
                        """)
                        .param("id", id)
                        .param("day", day)
                        .param("places", places)
                        .param("purpose", purpose)
                        .param("role", actor.role().name())
                        .params(actor.signature().columns("asked"))
                        .param("at", Timestamp.from(now))
                        .param("demonstration", actor.demonstration())
                        .update()
                > 0;
    }

    /**
     * Stores the first answer by somebody else on the day itself; {@code false} where there is one already, or the day
     * is over.
     */
    boolean answer(UUID id, boolean agreed, Actor actor, LocalDate today, Instant now) {
        return jdbc.sql("""
                        insert into meter.permit_answer (permit, agreed, answered_by, answered_person, answered_organisation, answered_at)
                        select a.id, :agreed, :answered_by, :answered_person, :answered_organisation, :at
                        from meter.permit a where a.id = :id and a.day = :today and a.asked_person <> :answered_person
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("agreed", agreed)
                        .params(actor.signature().columns("answered"))
                        .param("today", today)
                        .param("at", Timestamp.from(now))
                        .update()
                > 0;
    }
}
