package org.qiangxian.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.qiangxian.account.Signature;
import org.qiangxian.database.Changes;
import org.qiangxian.database.Once;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The events of memberships, which are only added, and the view of each membership's present status. Only {@link
 * Memberships} adds events.
 */
@Repository
class MembershipRepository {

    private final JdbcClient jdbc;
    private final Changes changes;

    MembershipRepository(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    List<Membership> memberships(boolean fictional) {
        return jdbc.sql("""
                        select * from library.membership
                        where fictional = :fictional and status in ('IN', 'SUSPENDED')
                        order by code collate "C"
                        """)
                .param("fictional", fictional)
                .query((row, _) -> membership(row))
                .list();
    }

    Optional<Membership> find(RegionCode code) {
        return Once.read(
                new Asked(code),
                () -> jdbc.sql("select * from library.membership where code = :code")
                        .param("code", code.value())
                        .query((row, _) -> membership(row))
                        .optional());
    }

    /** A unit whose membership several parts of a page ask for. */
    private record Asked(RegionCode code) {}

    /** What happened to a membership, newest first. */
    List<MembershipEvent> events(RegionCode code) {
        return jdbc.sql("""
                        select version, status, happened_on, document_number, document_title, document_date,
                               recorded_by, recorded_person, recorded_organisation, recorded_at
                        from library.membership_event
                        where code = :code
                        order by version desc
                        """)
                .param("code", code.value())
                .query((row, _) -> event(row))
                .list();
    }

    /** Maps an event of any unit. */
    interface Recorded<T> {
        T of(RegionCode code, boolean fictional, MembershipEvent event);
    }

    /** The events of all units, newest first. */
    <T> List<T> recorded(Recorded<T> made) {
        return jdbc.sql("""
                        select code, fictional, version, status, happened_on, document_number, document_title, document_date,
                               recorded_by, recorded_person, recorded_organisation, recorded_at
                        from library.membership_event
                        order by recorded_at desc, code collate "C", version desc
                        """)
                .query((row, _) ->
                        made.of(new RegionCode(row.getString("code")), row.getBoolean("fictional"), event(row)))
                .list();
    }

    private static MembershipEvent event(ResultSet row) throws SQLException {
        return new MembershipEvent(
                row.getInt("version"),
                MembershipStatus.valueOf(row.getString("status")),
                row.getObject("happened_on", LocalDate.class),
                basis(row),
                Signature.read(row, "recorded"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    /** Locks the membership of a unit until the transaction ends. */
    void lock(RegionCode code) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('membership ' || :code, 0))")
                .param("code", code.value())
                .query((_, _) -> true)
                .list();
    }

    /** Adds an event to a locked membership. */
    void add(RegionCode code, boolean fictional, boolean demonstration, MembershipEvent event) {
        changes.note(Library.CHANGES);
        jdbc.sql("""
                        insert into library.membership_event
                            (code, version, status, happened_on, document_number, document_title, document_date,
                             fictional, recorded_by, recorded_person, recorded_organisation, recorded_at, demonstration)
                        values (:code, :version, :status, :on, :number, :title, :issued, :fictional, :recorded_by,
                             :recorded_person, :recorded_organisation, :at, :demonstration)
                        """)
                .param("code", code.value())
                .param("version", event.version())
                .param("status", event.status().name())
                .param("on", event.happenedOn())
                .param("number", event.basis().number())
                .param("title", event.basis().title())
                .param("issued", event.basis().issuedOn())
                .param("fictional", fictional)
                .params(event.recordedBy().columns("recorded"))
                .param("at", event.recordedAt().atOffset(ZoneOffset.UTC))
                .param("demonstration", demonstration)
                .update();
    }

    /** Copies the history of a membership to a unit without one. */
    void copy(RegionCode from, RegionCode to) {
        jdbc.sql("""
                        insert into library.membership_event
                            (code, version, status, happened_on, document_number, document_title, document_date, fictional,
                             recorded_by, recorded_person, recorded_organisation, recorded_at, demonstration)
                        select :to, version, status, happened_on, document_number, document_title, document_date, fictional,
                             recorded_by, recorded_person, recorded_organisation, recorded_at, demonstration
                        from library.membership_event where code = :from
                          and not exists (select from library.membership_event own where own.code = :to)
                        """).param("from", from.value()).param("to", to.value()).update();
    }

    private static Membership membership(ResultSet row) throws SQLException {
        return new Membership(
                new RegionCode(row.getString("code")),
                MembershipStatus.valueOf(row.getString("status")),
                row.getObject("admitted_on", LocalDate.class),
                basis(row),
                row.getObject("ended_on", LocalDate.class),
                row.getBoolean("fictional"),
                row.getBoolean("demonstration"));
    }

    private static Basis basis(ResultSet row) throws SQLException {
        return new Basis(
                row.getString("document_number"),
                row.getString("document_title"),
                row.getObject("document_date", LocalDate.class));
    }
}
