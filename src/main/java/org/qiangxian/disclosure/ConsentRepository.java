package org.qiangxian.disclosure;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores who agreed with whom; only ever adds. */
@Repository
class ConsentRepository {

    private static final String SELECT = """
            select c.id, c.proposer, c.partner, c.indicators, c.until, c.purpose, c.proposed_by, c.proposed_person,
                   c.proposed_organisation, c.proposed_at, c.demonstration,
                   a.agreed, a.answered_by, a.answered_person, a.answered_organisation, a.answered_at,
                   e.place, e.ended_by, e.ended_person, e.ended_organisation, e.ended_at
            from disclosure.consent c
            left join disclosure.consent_answer a on a.consent = c.id
            left join disclosure.consent_end e on e.consent = c.id
            """;

    private final JdbcClient jdbc;

    ConsentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a place, newest first. */
    List<Consent> of(RegionCode place) {
        return jdbc.sql(SELECT + " where :place in (c.proposer, c.partner) order by c.proposed_at desc, c.id")
                .param("place", place.value())
                .query(ConsentRepository::consent)
                .list();
    }

    /** What was proposed since and neither answered nor ended, to one city or to all. */
    List<Consent> unanswered(Reach reach, Instant since) {
        return jdbc.sql(SELECT + """
                 where a.consent is null and e.consent is null and c.proposed_at >= :since and (:all or c.partner = :own)
                """)
                .param("since", Timestamp.from(since))
                .param("all", reach.everywhere())
                .param("own", reach.area())
                .query(ConsentRepository::consent)
                .list();
    }

    /** What was ever proposed between two places and neither declined nor ended. */
    List<Consent> between(RegionCode one, RegionCode other) {
        return jdbc.sql(SELECT + """
                 where e.consent is null and a.agreed is distinct from false
                   and ((c.proposer = :one and c.partner = :other) or (c.proposer = :other and c.partner = :one))
                """)
                .param("one", one.value())
                .param("other", other.value())
                .query(ConsentRepository::consent)
                .list();
    }

    Optional<Consent> find(UUID id) {
        return jdbc.sql(SELECT + " where c.id = :id")
                .param("id", id)
                .query(ConsentRepository::consent)
                .optional();
    }

    /** Locks two places until the end of the transaction. */
    void lock(RegionCode one, RegionCode other) {
        var first = one.compareTo(other) < 0 ? one : other;
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:pair, 0))")
                .param("pair", "consent/" + first + "/" + (first.equals(one) ? other : one))
                .query((row, n) -> n)
                .list();
    }

    void add(Consent consent) {
        jdbc.sql("""
                insert into disclosure.consent (id, proposer, partner, indicators, until, purpose, proposed_by, proposed_person,
                                                proposed_organisation, proposed_at, demonstration)
                values (:id, :proposer, :partner, :indicators, :until, :purpose, :proposed_by, :proposed_person,
                        :proposed_organisation, :at, :demonstration)
                """)
                .param("id", consent.id())
                .param("proposer", consent.proposer().value())
                .param("partner", consent.partner().value())
                .param("indicators", consent.indicators().toArray(String[]::new))
                .param("until", consent.until())
                .param("purpose", consent.purpose())
                .params(consent.proposed().by().columns("proposed"))
                .param("at", Timestamp.from(consent.proposed().at()))
                .param("demonstration", consent.demonstration())
                .update();
    }

    void answer(UUID id, boolean agreed, Actor actor, Instant now) {
        jdbc.sql("""
                insert into disclosure.consent_answer (consent, agreed, answered_by, answered_person, answered_organisation,
                                                       answered_at)
                values (:id, :agreed, :answered_by, :answered_person, :answered_organisation, :at)
                """)
                .param("id", id)
                .param("agreed", agreed)
                .params(actor.signature().columns("answered"))
                .param("at", Timestamp.from(now))
                .update();
    }

    void end(UUID id, RegionCode place, Actor actor, Instant now) {
        jdbc.sql("""
                insert into disclosure.consent_end (consent, place, ended_by, ended_person, ended_organisation, ended_at)
                values (:id, :place, :ended_by, :ended_person, :ended_organisation, :at)
                """)
                .param("id", id)
                .param("place", place.value())
                .params(actor.signature().columns("ended"))
                .param("at", Timestamp.from(now))
                .update();
    }

    private static Consent consent(ResultSet row, int n) throws SQLException {
        return new Consent(
                row.getObject("id", UUID.class),
                new RegionCode(row.getString("proposer")),
                new RegionCode(row.getString("partner")),
                codes(row.getArray("indicators")),
                row.getObject("until", LocalDate.class),
                row.getString("purpose"),
                new Consent.Act(
                        Signature.read(row, "proposed"),
                        row.getTimestamp("proposed_at").toInstant()),
                row.getBoolean("demonstration"),
                answer(row),
                end(row));
    }

    private static List<String> codes(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static Consent.@Nullable Answer answer(ResultSet row) throws SQLException {
        var at = row.getTimestamp("answered_at");
        return at == null
                ? null
                : new Consent.Answer(
                        row.getBoolean("agreed"), new Consent.Act(Signature.read(row, "answered"), at.toInstant()));
    }

    private static Consent.@Nullable End end(ResultSet row) throws SQLException {
        var at = row.getTimestamp("ended_at");
        return at == null
                ? null
                : new Consent.End(
                        new RegionCode(row.getString("place")),
                        new Consent.Act(Signature.read(row, "ended"), at.toInstant()));
    }
}
