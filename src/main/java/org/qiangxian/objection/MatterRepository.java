package org.qiangxian.objection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Objections in the database. */
@Repository
class MatterRepository {

    private static final String MATTER = """
            select m.value, m.unit, m.owner, m.area, m.opened_at, m.due, m.demonstration,
                   d.outcome, d.reason, d.corrected, d.decided_by, d.decided_at
            from objection.matter m left join objection.decision d on d.value = m.value
            """;

    private final JdbcClient jdbc;

    MatterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens a matter; of several objections to one value the first does. */
    boolean open(Matter matter) {
        return jdbc.sql("""
                        insert into objection.matter (value, unit, owner, area, opened_at, due, demonstration)
                        values (:value, :unit, :owner, :area, :at, :due, :demonstration) on conflict do nothing
                        """)
                        .param("value", matter.value())
                        .param("unit", matter.unit().value())
                        .param("owner", matter.owner().name())
                        .param(
                                "area",
                                matter.area() == null ? null : matter.area().value())
                        .param("at", Timestamp.from(matter.openedAt()))
                        .param("due", matter.due())
                        .param("demonstration", matter.demonstration())
                        .update()
                > 0;
    }

    Optional<Matter> find(long value) {
        return jdbc.sql(MATTER + "where m.value = :value")
                .param("value", value)
                .query(MatterRepository::matter)
                .optional();
    }

    /** One decision at a time for a matter, until the transaction ends. */
    void alone(long value) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('objection ' || :value, 0))")
                .param("value", String.valueOf(value))
                .query((_, _) -> true)
                .list();
    }

    /** What waits for an owner, or what it decided: by the day it is due, then in the order of codes. */
    List<Matter> of(Role owner, @Nullable RegionCode area, boolean open, int most) {
        return jdbc.sql(MATTER + """
                        where m.owner = :owner and m.area is not distinct from cast(:area as text)
                          and (d.value is null) = :open
                        order by case when d.value is null then m.due end nulls last, d.decided_at desc, m.unit, m.value
                        limit :most
                        """)
                .param("owner", owner.name())
                .param("area", area == null ? null : area.value())
                .param("open", open)
                .param("most", most)
                .query(MatterRepository::matter)
                .list();
    }

    /** Those of a city, the latest first. */
    List<Matter> of(RegionCode unit) {
        return jdbc.sql(MATTER + "where m.unit = :unit order by m.opened_at desc, m.value")
                .param("unit", unit.value())
                .query(MatterRepository::matter)
                .list();
    }

    void decide(long value, Matter.Decision decision) {
        jdbc.sql("""
                        insert into objection.decision (value, outcome, reason, corrected, decided_by, decided_at)
                        values (:value, :outcome, :reason, :corrected, :by, :at)
                        """)
                .param("value", value)
                .param("outcome", decision.outcome().name())
                .param("reason", decision.reason())
                .param("corrected", decision.corrected())
                .param("by", decision.by())
                .param("at", Timestamp.from(decision.at()))
                .update();
    }

    void add(long value, Matter.Evidence evidence) {
        jdbc.sql("""
                        insert into objection.evidence (value, file, name, sent_by, sent_at)
                        values (:value, :file, :name, :by, :at)
                        """)
                .param("value", value)
                .param("file", evidence.file())
                .param("name", evidence.name())
                .param("by", evidence.by())
                .param("at", Timestamp.from(evidence.at()))
                .update();
    }

    List<Matter.Evidence> evidence(long value) {
        return jdbc.sql(
                        "select file, name, sent_by, sent_at from objection.evidence where value = :value order by sent_at")
                .param("value", value)
                .query((row, _) -> new Matter.Evidence(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()))
                .list();
    }

    private static Matter matter(ResultSet row, int number) throws SQLException {
        var area = row.getString("area");
        return new Matter(
                row.getLong("value"),
                new RegionCode(row.getString("unit")),
                Role.valueOf(row.getString("owner")),
                area == null ? null : new RegionCode(area),
                row.getTimestamp("opened_at").toInstant(),
                row.getObject("due", LocalDate.class),
                row.getBoolean("demonstration"),
                decision(row));
    }

    private static Matter.@Nullable Decision decision(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        if (outcome == null) {
            return null;
        }
        Instant at = row.getTimestamp("decided_at").toInstant();
        return new Matter.Decision(
                Matter.Outcome.valueOf(outcome),
                row.getString("reason"),
                row.getObject("corrected", Long.class),
                row.getString("decided_by"),
                at);
    }
}
