package org.qiangxian.panel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.qiangxian.account.Reach;
import org.qiangxian.form.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds whose turn it is in the panels. */
@Repository
class PanelTurnQuery {

    private final JdbcClient jdbc;

    PanelTurnQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A panel that 总局 has to move on, waiting since its last opinion or its creation. */
    record Waits(PanelId panel, String name, Stage stage, Instant since) {}

    /** Proposals of a panel that wait for an expert. */
    record Asked(PanelId panel, Kind kind, LocalDate due, Stage stage, UUID person, int count, Instant since) {}

    /** Panels not yet sent, those of which every opinion has come, and those that have come together. */
    List<Waits> panels() {
        return jdbc.sql("""
                        select p.id, p.name, p.stage, greatest(p.created_at, (
                            select max(o.given_at) from panel.assignment a
                            join panel.opinion o on o.application = a.application and o.person = a.person
                            where a.panel = p.id and a.ended_at is null)) as since
                        from panel.panel p
                        where p.stage in ('PREPARING', 'CONSENSUS')
                           or (p.stage = 'OPINIONS' and not exists (
                               select from panel.assignment a
                               where a.panel = p.id and a.ended_at is null and not exists (
                                   select from panel.opinion o
                                   where o.application = a.application and o.person = a.person)))
                        """)
                .query((row, _) -> new Waits(
                        new PanelId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        Stage.valueOf(row.getString("stage")),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    /** Proposals still with experts or in the consensus stage, on which nothing is to be decided yet. */
    Set<UUID> argued() {
        return ids("""
                select a.application from panel.assignment a join panel.panel p on p.id = a.panel
                where a.ended_at is null and p.stage <> 'CONCLUDED'
                """);
    }

    /** Proposals with a decision, released or not. */
    Set<UUID> decided() {
        return ids("select application from panel.decision");
    }

    private Set<UUID> ids(String sql) {
        return new HashSet<>(jdbc.sql(sql).query(UUID.class).list());
    }

    /** Assignments that wait for an opinion or for an answer to the latest consensus text, within reach. */
    List<Asked> experts(Reach reach) {
        return jdbc.sql("""
                        select p.id, p.kind, p.due, p.stage, a.person, count(*) as count, min(coalesce(text.written_at, a.assigned_at)) as since
                        from panel.assignment a join panel.panel p on p.id = a.panel
                        left join lateral (
                            select c.id, c.written_at from panel.consensus c where c.application = a.application order by c.id desc limit 1
                        ) text on p.stage = 'CONSENSUS'
                        where a.ended_at is null and (:all or a.person = :own)
                          and ((p.stage = 'OPINIONS' and not exists (
                                  select from panel.opinion o
                                  where o.application = a.application and o.person = a.person))
                            or (p.stage = 'CONSENSUS' and text.id is not null and not exists (
                                  select from panel.assent s where s.consensus = text.id and s.person = a.person)))
                        group by p.id, p.kind, p.due, p.stage, a.person
                        """)
                .param("all", reach.everywhere())
                .param("own", reach.person())
                .query(PanelTurnQuery::asked)
                .list();
    }

    private static Asked asked(ResultSet row, int n) throws SQLException {
        return new Asked(
                new PanelId(row.getObject("id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getObject("due", LocalDate.class),
                Stage.valueOf(row.getString("stage")),
                row.getObject("person", UUID.class),
                row.getInt("count"),
                row.getTimestamp("since").toInstant());
    }
}
