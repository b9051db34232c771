package org.qiangxian.need;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The shares of the answerers in the database. */
@Repository
class NeedPartRepository {

    private static final String READ = """
            select a.id, a.need, a.via, a.office_role, a.office_area, a.organisation, a.name, a.status, a.expires_at, a.outcome, a.answer,
                   a.referred, a.answerer, a.since, a.assigned_by, a.assigned_person, a.assigned_organisation, a.assigned_at
            from need.assignment a
            """;

    private final JdbcClient jdbc;

    NeedPartRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a need in the order they were assigned. */
    List<Assignment> of(UUID need) {
        return jdbc.sql(READ + "where a.need = :need order by a.assigned_at, a.id")
                .param("need", need)
                .query(NeedPartRepository::assignment)
                .list();
    }

    Optional<Assignment> lock(UUID id) {
        return jdbc.sql(READ + "where a.id = :id for update")
                .param("id", id)
                .query(NeedPartRepository::assignment)
                .optional();
    }

    Optional<Assignment> find(UUID id) {
        return jdbc.sql(READ + "where a.id = :id")
                .param("id", id)
                .query(NeedPartRepository::assignment)
                .optional();
    }

    Optional<Assignment> find(byte[] hash) {
        return jdbc.sql(READ + "where a.token_hash = :hash")
                .param("hash", hash)
                .query(NeedPartRepository::assignment)
                .optional();
    }

    /** The open shares of answerers with accounts, within reach, while the need is worked on. */
    List<Assignment> waiting(Reach reach) {
        return jdbc.sql(READ + """
                        join need.need n on n.id = a.need
                        where a.status = 'WAITING' and a.via <> 'LINK' and n.status = 'ACCEPTED' and (:all or a.office_area = :area)
                        order by a.since, a.id
                        """)
                .param("all", reach.everywhere())
                .param("area", reach.area())
                .query(NeedPartRepository::assignment)
                .list();
    }

    void insert(Assignment part, byte @Nullable [] hash) {
        var office = part.office();
        jdbc.sql("""
                        insert into need.assignment (id, need, via, office_role, office_area, organisation, name, status, token_hash,
                            expires_at, since, assigned_by, assigned_person, assigned_organisation, assigned_at)
                        values (:id, :need, :via, :role, :area, :organisation::uuid, :name, :status, :hash, :expires, :since,
                            :assigned_by, :assigned_person, :assigned_organisation, :at)
                        """)
                .param("id", part.id())
                .param("need", part.need())
                .param("via", part.via().name())
                .param("role", office == null ? "" : office.role().name())
                .param("area", office == null ? "" : office.place())
                .param("organisation", part.organisation())
                .param("name", part.name())
                .param("status", part.status().name())
                .param("hash", hash, Types.BINARY)
                .param(
                        "expires",
                        part.expiresAt() == null ? null : part.expiresAt().atOffset(ZoneOffset.UTC))
                .param("since", part.since().atOffset(ZoneOffset.UTC))
                .params(part.by().columns("assigned"))
                .param("at", part.assignedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void answer(UUID id, Need.Reply reply, String by) {
        jdbc.sql("""
                        update need.assignment set status = 'ANSWERED', outcome = :outcome, answer = :answer, referred = :referred,
                            answerer = :by, since = :at
                        where id = :id
                        """)
                .param("id", id)
                .param("outcome", reply.outcome().name())
                .param("answer", reply.text())
                .param("referred", reply.referred())
                .param("by", by)
                .param("at", reply.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void revoke(UUID id, Instant at) {
        jdbc.sql("update need.assignment set status = 'REVOKED', since = :at where id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Revokes all open shares of a need that was answered or moved on. */
    void revokeAll(UUID need, Instant at) {
        jdbc.sql("update need.assignment set status = 'REVOKED', since = :at where need = :need and status = 'WAITING'")
                .param("need", need)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Assignment assignment(ResultSet row, int n) throws SQLException {
        var via = Assignment.Via.valueOf(row.getString("via"));
        var expires = row.getObject("expires_at", OffsetDateTime.class);
        var since = row.getObject("since", OffsetDateTime.class).toInstant();
        var outcome = row.getString("outcome");
        return new Assignment(
                row.getObject("id", UUID.class),
                row.getObject("need", UUID.class),
                via,
                via == Assignment.Via.LINK
                        ? null
                        : Office.read(row.getString("office_role"), row.getString("office_area")),
                row.getObject("organisation", UUID.class),
                row.getString("name"),
                AssignmentStatus.valueOf(row.getString("status")),
                expires == null ? null : expires.toInstant(),
                outcome == null
                        ? null
                        : new Need.Reply(
                                NeedOutcome.valueOf(outcome),
                                row.getString("answer"),
                                row.getString("referred"),
                                since),
                row.getString("answerer"),
                since,
                Signature.read(row, "assigned"),
                row.getObject("assigned_at", OffsetDateTime.class).toInstant());
    }
}
