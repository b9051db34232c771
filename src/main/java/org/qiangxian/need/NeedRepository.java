package org.qiangxian.need;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Signature;
import org.qiangxian.procedure.Step;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Needs in the database. */
@Repository
class NeedRepository {

    private static final String READ = """
            select n.id, n.unit, n.kind, n.text, n.subject_key, n.subject_words, n.subject_link, n.contact, n.status, n.holder_role,
                   n.holder_area, n.since, n.promised, n.outcome, n.answer, n.referred, n.answered_at, n.ended_at, n.fictional,
                   n.demonstration, n.asked_by, n.asked_person, n.asked_organisation, n.asked_at
            from need.need n
            """;

    private final JdbcClient jdbc;

    NeedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Need> find(UUID id) {
        return jdbc.sql(READ + "where n.id = :id")
                .param("id", id)
                .query(NeedRepository::need)
                .optional();
    }

    /** Locked until the end of the transaction. */
    Optional<Need> lock(UUID id) {
        return jdbc.sql(READ + "where n.id = :id for update")
                .param("id", id)
                .query(NeedRepository::need)
                .optional();
    }

    /** The needs of a city, newest first. */
    List<Need> of(RegionCode unit) {
        return jdbc.sql(READ + "where n.unit = :unit order by n.asked_at desc, n.id")
                .param("unit", unit.value())
                .query(NeedRepository::need)
                .list();
    }

    /** Those an office holds or held, oldest first. */
    List<Need> heldBy(Office office) {
        return jdbc.sql(READ + """
                        where exists (select from need.holder h where h.need = n.id and h.role = :role and h.area = :area)
                        order by n.asked_at, n.id
                        """)
                .param("role", office.role().name())
                .param("area", office.place())
                .query(NeedRepository::need)
                .list();
    }

    /** Those with a share of an office, oldest first. */
    List<Need> assignedTo(Office office, UUID organisation) {
        return jdbc.sql(READ + """
                        where exists (select from need.assignment a where a.need = n.id and a.status <> 'REVOKED'
                            and ((a.via = 'OFFICE' and a.office_role = :role and a.office_area = :area)
                                or a.organisation = :organisation))
                        order by n.asked_at, n.id
                        """)
                .param("role", office.role().name())
                .param("area", office.place())
                .param("organisation", organisation)
                .query(NeedRepository::need)
                .list();
    }

    /** What waits for a city or for its holder, within reach. */
    List<Need> waiting(Reach reach) {
        return jdbc.sql(READ + """
                        where (n.status = 'ANSWERED' and (:all or n.unit = :area))
                           or (n.status in ('ASKED', 'ACCEPTED') and (:all or n.holder_area = :area))
                        order by n.since, n.id
                        """)
                .param("all", reach.everywhere())
                .param("area", reach.area())
                .query(NeedRepository::need)
                .list();
    }

    /** Those with a running clock: open ones, and ended ones whose contacts are stored. */
    List<Need> running() {
        return jdbc.sql(READ + "where n.status <> 'CLOSED' or n.contact <> '' order by n.since, n.id")
                .query(NeedRepository::need)
                .list();
    }

    /** Whether an office ever held it. */
    boolean held(UUID id, Office office) {
        return jdbc.sql("select exists (select from need.holder where need = :id and role = :role and area = :area)")
                .param("id", id)
                .param("role", office.role().name())
                .param("area", office.place())
                .query(Boolean.class)
                .single();
    }

    void insert(Need need) {
        jdbc.sql("""
                        insert into need.need (id, unit, kind, text, subject_key, subject_words, subject_link, contact, status,
                            holder_role, holder_area, since, fictional, demonstration, asked_by, asked_person, asked_organisation, asked_at)
                        values (:id, :unit, :kind, :text, :key, :words, :link, :contact, :status, :role, :area, :since, :fictional,
                            :demonstration, :asked_by, :asked_person, :asked_organisation, :at)
                        """)
                .param("id", need.id())
                .param("unit", need.unit().value())
                .param("kind", need.kind().name())
                .param("text", need.text())
                .param("key", need.subject().key())
                .param("words", need.subject().words())
                .param("link", need.subject().link())
                .param("contact", need.contact())
                .param("status", need.status().name())
                .param("role", need.holder().role().name())
                .param("area", need.holder().place())
                .param("since", need.since().atOffset(ZoneOffset.UTC))
                .param("fictional", need.fictional())
                .param("demonstration", need.demonstration())
                .params(need.by().columns("asked"))
                .param("at", need.askedAt().atOffset(ZoneOffset.UTC))
                .update();
        hold(need.id(), need.holder(), need.since());
    }

    /** Gives it to an office, which has to accept it. */
    void put(UUID id, Office office, Instant at) {
        jdbc.sql("""
                        update need.need set status = 'ASKED', holder_role = :role, holder_area = :area, since = :at, promised = null,
                            ended_at = null
                        where id = :id
                        """)
                .param("id", id)
                .param("role", office.role().name())
                .param("area", office.place())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        hold(id, office, at);
    }

    private void hold(UUID id, Office office, Instant at) {
        jdbc.sql("""
                        insert into need.holder (need, role, area, at) values (:id, :role, :area, :at) on conflict do nothing
                        """)
                .param("id", id)
                .param("role", office.role().name())
                .param("area", office.place())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void accept(UUID id, LocalDate promised, Instant at) {
        jdbc.sql("update need.need set status = 'ACCEPTED', promised = :promised, since = :at where id = :id")
                .param("id", id)
                .param("promised", Date.valueOf(promised))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void answer(UUID id, Need.Reply reply) {
        jdbc.sql("""
                        update need.need set status = 'ANSWERED', outcome = :outcome, answer = :answer, referred = :referred,
                            answered_at = :at, since = :at
                        where id = :id
                        """)
                .param("id", id)
                .param("outcome", reply.outcome().name())
                .param("answer", reply.text())
                .param("referred", reply.referred())
                .param("at", reply.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void close(UUID id, Instant at) {
        jdbc.sql("update need.need set status = 'CLOSED', since = :at, ended_at = :at where id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Restores it to its status before it was ended. */
    void restore(UUID id, NeedStatus status, Instant since) {
        jdbc.sql("update need.need set status = :status, since = :since, ended_at = null where id = :id")
                .param("id", id)
                .param("status", status.name())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forgetContact(UUID id) {
        jdbc.sql("update need.need set contact = '' where id = :id")
                .param("id", id)
                .update();
    }

    /** Adds a step and says its number. */
    int step(String matter, String what, String words, boolean moved, Signature by, Instant at) {
        return jdbc.sql("""
                        insert into need.step (matter, number, what, words, moved, done_by, done_person, done_organisation, done_at)
                        select :matter, coalesce(max(number), 0) + 1, :what, :words, :moved, :done_by, :done_person::uuid,
                            :done_organisation::uuid, :at
                        from need.step where matter = :matter
                        returning number
                        """)
                .param("matter", matter)
                .param("what", what)
                .param("words", words)
                .param("moved", moved)
                .params(by.columns("done"))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** The steps of a matter in their order. */
    List<Step> steps(String matter) {
        return jdbc.sql("""
                        select number, what, words, moved, done_by, done_person, done_at from need.step
                        where matter = :matter order by number
                        """)
                .param("matter", matter)
                .query((row, _) -> Step.read(row, row.getBoolean("moved")))
                .list();
    }

    private static Need need(ResultSet row, int n) throws SQLException {
        return new Need(
                row.getObject("id", UUID.class),
                new RegionCode(row.getString("unit")),
                NeedKind.valueOf(row.getString("kind")),
                row.getString("text"),
                new Subject(
                        row.getString("subject_key"), row.getString("subject_words"), row.getString("subject_link")),
                row.getString("contact"),
                NeedStatus.valueOf(row.getString("status")),
                Office.read(row.getString("holder_role"), row.getString("holder_area")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("promised", LocalDate.class),
                reply(row),
                row.getBoolean("fictional"),
                row.getBoolean("demonstration"),
                Signature.read(row, "asked"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                instant(row, "ended_at"));
    }

    private static Need.@Nullable Reply reply(ResultSet row) throws SQLException {
        var at = instant(row, "answered_at");
        return at == null
                ? null
                : new Need.Reply(
                        NeedOutcome.valueOf(row.getString("outcome")),
                        row.getString("answer"),
                        row.getString("referred"),
                        at);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
