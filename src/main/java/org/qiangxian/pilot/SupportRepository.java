package org.qiangxian.pilot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Records of support whose step was not taken back. */
@Repository
class SupportRepository {

    private static final String READ = """
            select u.*, s.taken_by, s.taken_person, s.taken_organisation, s.taken_at
            from pilot.support u join pilot.step s on s.pilot = u.pilot and s.number = u.step
            """;

    private final JdbcClient jdbc;

    SupportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param role in which post it is recorded */
    void add(Support support, Role role) {
        jdbc.sql("""
                        insert into pilot.support (id, pilot, step, role, tool, giver, what, result, status)
                        values (:id, :pilot, :step, :role, :tool, :giver, :what, :result, :status)
                        """)
                .param("id", support.id())
                .param("pilot", support.pilot().value())
                .param("step", support.step())
                .param("role", role.name())
                .param("tool", support.tool().name())
                .param("giver", support.giver())
                .param("what", support.what())
                .param("result", support.result())
                .param("status", support.status().name())
                .update();
    }

    void answer(UUID id, SupportStatus status, String reason, Signature by, Instant at, int step) {
        jdbc.sql("""
                        update pilot.support set status = :status, reason = :reason, answered_by = :answered_by,
                            answered_person = :answered_person, answered_organisation = :answered_organisation,
                            answered_at = :at, answered_step = :step
                        where id = :id
                        """)
                .param("id", id)
                .param("status", status.name())
                .param("reason", reason)
                .params(by.columns("answered"))
                .param("at", PilotRepository.at(at))
                .param("step", step)
                .update();
    }

    /** Clears the answer that was given with this step. */
    void unanswer(PilotId pilot, long step) {
        jdbc.sql("""
                        update pilot.support set status = 'RECORDED', reason = '', answered_by = null, answered_person = null,
                            answered_organisation = null, answered_at = null, answered_step = null
                        where pilot = :pilot and answered_step = :step
                        """).param("pilot", pilot.value()).param("step", step).update();
    }

    /** Those of a pilot that hold, oldest first. */
    List<Support> of(PilotId pilot) {
        return jdbc.sql(READ + "where u.pilot = :pilot and s.undone_at is null order by u.step")
                .param("pilot", pilot.value())
                .query(SupportRepository::support)
                .list();
    }

    Optional<Support> find(PilotId pilot, UUID id) {
        return of(pilot).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** In which post it was recorded. */
    Role writer(UUID id) {
        return Role.valueOf(jdbc.sql("select role from pilot.support where id = :id")
                .param("id", id)
                .query(String.class)
                .single());
    }

    /** Those that wait for their city, within reach of its desk, with the city. */
    List<Waiting> waiting(Reach reach) {
        return jdbc.sql("""
                        select u.*, s.taken_by, s.taken_person, s.taken_organisation, s.taken_at, p.unit, p.title,
                               not (p.fictional or p.demonstration) as real
                        from pilot.support u join pilot.step s on s.pilot = u.pilot and s.number = u.step
                        join pilot.pilot p on p.id = u.pilot
                        where u.status = 'RECORDED' and s.undone_at is null and p.status <> 'ENDED'
                          and (:everywhere or p.unit = :area)
                        order by p.unit collate "C", s.taken_at
                        """)
                .param("everywhere", reach.everywhere())
                .param("area", reach.area())
                .query((row, n) -> new Waiting(
                        support(row, n),
                        new RegionCode(row.getString("unit")),
                        row.getString("title"),
                        row.getBoolean("real")))
                .list();
    }

    /** One that waits. */
    record Waiting(Support support, RegionCode unit, String title, boolean real) {}

    private static Support support(ResultSet row, int n) throws SQLException {
        @Nullable OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        return new Support(
                row.getObject("id", UUID.class),
                new PilotId(row.getObject("pilot", UUID.class)),
                row.getInt("step"),
                SupportTool.valueOf(row.getString("tool")),
                row.getString("giver"),
                row.getString("what"),
                row.getString("result"),
                SupportStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                Signature.read(row, "taken"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                answered == null ? null : answered.toInstant());
    }
}
