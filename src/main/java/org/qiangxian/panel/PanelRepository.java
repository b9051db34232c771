package org.qiangxian.panel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.call.CallId;
import org.qiangxian.form.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Panels and their assignments. */
@Repository
class PanelRepository {

    private final JdbcClient jdbc;

    PanelRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who did something, and when. */
    record Mark(Signature by, Instant at) {}

    PanelId add(CallId call, Kind kind, String name, LocalDate due, boolean demonstration, Mark mark) {
        return jdbc.sql("""
                insert into panel.panel (call, kind, name, due, demonstration, created_by, created_person,
                                         created_organisation, created_at)
                values (:call, :kind, :name, :due, :demonstration, :created_by, :created_person, :created_organisation, :at) returning id
                """)
                .param("call", call.value())
                .param("kind", kind.name())
                .param("name", name)
                .param("due", due)
                .param("demonstration", demonstration)
                .params(mark.by().columns("created"))
                .param("at", Timestamp.from(mark.at()))
                .query((row, _) -> new PanelId(row.getObject("id", UUID.class)))
                .single();
    }

    Optional<Panel> find(PanelId id) {
        return jdbc.sql("select * from panel.panel where id = :id")
                .param("id", id.value())
                .query((row, _) -> panel(row))
                .optional();
    }

    /** The panel, locked until the transaction ends. */
    Optional<Panel> lock(PanelId id) {
        return jdbc.sql("select * from panel.panel where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> panel(row))
                .optional();
    }

    List<Panel> ofCall(CallId call) {
        return jdbc.sql("select * from panel.panel where call = :call order by kind desc, created_at, id")
                .param("call", call.value())
                .query((row, _) -> panel(row))
                .list();
    }

    /** When a panel was made. */
    Instant madeAt(PanelId id) {
        return jdbc.sql("select created_at from panel.panel where id = :id")
                .param("id", id.value())
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .single();
    }

    /** Who made it. */
    String maker(PanelId id) {
        return jdbc.sql("select created_by from panel.panel where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /** An assignment with its history: to whom, by whom, from when to when. */
    record Given(
            UUID person, String by, Instant at, @Nullable Instant endedAt, String because) {}

    /** All assignments of a panel, oldest first. */
    List<Given> course(PanelId panel) {
        return jdbc.sql("""
                        select person, assigned_by, assigned_at, ended_at, coalesce(ended_because, '') as because
                        from panel.assignment where panel = :panel order by id
                        """)
                .param("panel", panel.value())
                .query((row, _) -> {
                    var ended = row.getTimestamp("ended_at");
                    return new Given(
                            row.getObject("person", UUID.class),
                            row.getString("assigned_by"),
                            row.getTimestamp("assigned_at").toInstant(),
                            ended == null ? null : ended.toInstant(),
                            row.getString("because"));
                })
                .list();
    }

    void stage(PanelId id, Stage stage) {
        jdbc.sql("update panel.panel set stage = :stage where id = :id")
                .param("stage", stage.name())
                .param("id", id.value())
                .update();
    }

    void assign(PanelId panel, ApplicationId application, UUID person, Mark mark) {
        jdbc.sql("""
                insert into panel.assignment (panel, application, person, assigned_by, assigned_person,
                                              assigned_organisation, assigned_at)
                values (:panel, :application, :person, :assigned_by, :assigned_person, :assigned_organisation, :at)
                """)
                .param("panel", panel.value())
                .param("application", application.value())
                .param("person", person)
                .params(mark.by().columns("assigned"))
                .param("at", Timestamp.from(mark.at()))
                .update();
    }

    List<Assignment> assignments(PanelId panel) {
        return jdbc.sql("select * from panel.assignment where panel = :panel order by id")
                .param("panel", panel.value())
                .query((row, _) -> assignment(row))
                .list();
    }

    List<Assignment> assignments(ApplicationId application) {
        return jdbc.sql("select * from panel.assignment where application = :application order by id")
                .param("application", application.value())
                .query((row, _) -> assignment(row))
                .list();
    }

    /** The assignments of an expert in panels that have begun. */
    List<Assignment> of(UUID person) {
        return jdbc.sql("""
                select a.* from panel.assignment a join panel.panel p on p.id = a.panel
                where a.person = :person and a.ended_at is null and p.stage <> 'PREPARING'
                order by a.id
                """)
                .param("person", person)
                .query((row, _) -> assignment(row))
                .list();
    }

    Optional<Assignment> of(UUID person, ApplicationId application) {
        return of(person).stream()
                .filter(each -> each.application().equals(application))
                .findFirst();
    }

    void declared(Assignment assignment, Instant at) {
        lasting("update panel.assignment set declared_at = :at", assignment, at).update();
    }

    void end(Assignment assignment, String because, Instant at) {
        lasting("update panel.assignment set ended_at = :at, ended_because = :because", assignment, at)
                .param("because", because)
                .update();
    }

    private JdbcClient.StatementSpec lasting(String update, Assignment assignment, Instant at) {
        return jdbc.sql(update + " where application = :application and person = :person and ended_at is null")
                .param("at", Timestamp.from(at))
                .param("application", assignment.application().value())
                .param("person", assignment.person());
    }

    private static Panel panel(ResultSet row) throws SQLException {
        return new Panel(
                new PanelId(row.getObject("id", UUID.class)),
                new CallId(row.getObject("call", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getObject("due", LocalDate.class),
                Stage.valueOf(row.getString("stage")));
    }

    private static Assignment assignment(ResultSet row) throws SQLException {
        @Nullable Timestamp declared = row.getTimestamp("declared_at");
        return new Assignment(
                new PanelId(row.getObject("panel", UUID.class)),
                new ApplicationId(row.getObject("application", UUID.class)),
                row.getObject("person", UUID.class),
                declared == null ? null : declared.toInstant(),
                row.getString("ended_because"));
    }
}
