package org.qiangxian.designation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qiangxian.account.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register: names are added, their state moves, steps are only ever added. */
@Repository
class DesignationRepository {

    private final JdbcClient jdbc;

    DesignationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String SELECT = """
            select id, name, source, reason, valid_from, status, proposed_by, proposed_person, proposed_organisation, proposed_at
            from designation.designation
            """;

    /** All names with what was done to them, newest first. */
    List<Designation> all() {
        var steps = jdbc.sql("""
                        select designation, action, reason, done_by, done_person, done_organisation, done_at
                        from designation.step order by number
                        """).query((row, _) -> step(row)).list().stream()
                .collect(Collectors.groupingBy(Kept::designation, Collectors.mapping(Kept::step, Collectors.toList())));
        return jdbc.sql(SELECT + "order by proposed_at desc, id")
                .query((row, _) -> designation(row, steps.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    /** The names in these statuses, newest first, without their steps. */
    List<Designation> in(Set<DesignationStatus> standings) {
        return jdbc.sql(SELECT + "where status in (:standings) order by proposed_at desc, id")
                .param("standings", standings.stream().map(Enum::name).toList())
                .query((row, _) -> designation(row, List.of()))
                .list();
    }

    /** The names that two persons admitted and nobody ended, with the day each begins. */
    List<Admitted> admitted() {
        return jdbc.sql("select name, valid_from from designation.designation where status = 'IN_FORCE'")
                .query(Admitted.class)
                .list();
    }

    /** One name, locked until the transaction ends. */
    Optional<Designation> lock(UUID id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id)
                .query((row, _) -> designation(row, List.of()))
                .optional();
    }

    /** Adds a name; false if the same one waits or is in use. */
    boolean insert(UUID id, DesignationForm.Asked asked, Signature by, Instant at) {
        return jdbc.sql("""
                        insert into designation.designation (id, name, source, reason, valid_from, status, proposed_by,
                            proposed_person, proposed_organisation, proposed_at)
                        values (:id, :name, :source, :reason, :from, 'PROPOSED', :proposed_by, :proposed_person,
                            :proposed_organisation, :at)
                        on conflict (name) where status in ('PROPOSED', 'IN_FORCE') do nothing
                        """)
                        .param("id", id)
                        .param("name", asked.name())
                        .param("source", asked.source())
                        .param("reason", asked.reason())
                        .param("from", Date.valueOf(asked.validFrom()))
                        .param("at", Timestamp.from(at))
                        .params(by.columns("proposed"))
                        .update()
                == 1;
    }

    void move(Designation designation, DesignationAction action, String reason, Signature by, Instant at) {
        jdbc.sql("update designation.designation set status = :status where id = :id")
                .param("status", action.row().next(designation.status()).name())
                .param("id", designation.id())
                .update();
        jdbc.sql("""
                        insert into designation.step (designation, number, action, reason, done_by, done_person,
                            done_organisation, done_at)
                        select :designation, count(*) + 1, :action, :reason, :done_by, :done_person::uuid,
                            :done_organisation::uuid, :at
                        from designation.step where designation = :designation
                        """)
                .param("designation", designation.id())
                .param("action", action.name())
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .params(by.columns("done"))
                .update();
    }

    /** @param validFrom the first day */
    record Admitted(String name, LocalDate validFrom) {}

    private record Kept(UUID designation, DesignationStep step) {}

    private static Kept step(ResultSet row) throws SQLException {
        return new Kept(
                row.getObject("designation", UUID.class),
                new DesignationStep(
                        DesignationAction.valueOf(row.getString("action")).label(),
                        row.getString("reason"),
                        Signature.read(row, "done"),
                        row.getTimestamp("done_at").toInstant()));
    }

    private static Designation designation(ResultSet row, List<DesignationStep> steps) throws SQLException {
        return new Designation(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("source"),
                row.getString("reason"),
                row.getObject("valid_from", LocalDate.class),
                DesignationStatus.valueOf(row.getString("status")),
                Signature.read(row, "proposed"),
                row.getTimestamp("proposed_at").toInstant(),
                steps);
    }
}
