package org.qiangxian.objection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.library.Holding;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Objections in the database. */
@Repository
class MatterRepository implements Holding {

    /** Matters with the decision in force, where there is one. */
    static final String FROM = """
             from objection.matter m left join objection.decision d on d.value = m.value and d.undone_at is null
            """;

    static final String MATTER = """
            select m.value, m.unit, m.owner, m.area, m.opened_at, m.due, m.demonstration, m.publicly,
                   d.outcome, d.reason, d.corrected, d.decided_by, d.decided_person, d.decided_organisation,
                   d.decided_at
            """ + FROM;

    private static final String OPEN = FROM + "where d.value is null and m.undone_at is null";

    private final JdbcClient jdbc;

    MatterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where an objection is open: a city need not be in the library to object. */
    @Override
    public List<RegionCode> units() {
        return jdbc.sql("select distinct m.unit" + OPEN)
                .query((row, _) -> new RegionCode(row.getString("unit")))
                .list();
    }

    /** What a unit objected to is its successor's. */
    void carry(RegionCode from, RegionCode to) {
        jdbc.sql("update objection.matter set unit = :to where unit = :from")
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    /** On which of these values a matter is open. */
    Set<Long> open(Collection<Long> values) {
        return Set.copyOf(jdbc.sql("select m.value" + OPEN + " and m.value = any(:values)")
                .param("values", values.toArray(Long[]::new))
                .query(Long.class)
                .list());
    }

    /** Opens a matter; {@code false} where one is open on the value already. */
    boolean open(Matter matter, Value about) {
        return jdbc.sql("""
                        insert into objection.matter (value, unit, owner, area, opened_at, due, demonstration,
                            publicly, indicator, period)
                        values (:value, :unit, :owner, :area, :at, :due, :demonstration, :publicly, :indicator, :period)
                        on conflict (value) do update set opened_at = excluded.opened_at, due = excluded.due,
                            demonstration = excluded.demonstration, publicly = excluded.publicly, undone_at = null
                        where matter.undone_at is not null
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
                        .param("publicly", matter.publicly())
                        .param("indicator", about.indicator().value())
                        .param("period", about.period())
                        .update()
                > 0;
    }

    /** Makes a matter raised by the public the city's, which objects too. */
    void becomeTheCitys(long value) {
        jdbc.sql("update objection.matter set publicly = false where value = :value and publicly")
                .param("value", value)
                .update();
    }

    /** Makes a matter the public's alone, because the city took its objection back. */
    void becomeThePublics(long value) {
        jdbc.sql("update objection.matter set publicly = true, demonstration = false where value = :value")
                .param("value", value)
                .update();
    }

    Optional<Matter> find(long value) {
        return jdbc.sql(MATTER + "where m.value = :value and m.undone_at is null")
                .param("value", value)
                .query(MatterRepository::matter)
                .optional();
    }

    /** Locks a matter until the transaction ends. */
    void lock(long value) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('objection ' || :value, 0))")
                .param("value", String.valueOf(value))
                .query((_, _) -> true)
                .list();
    }

    /** The open matters within reach. */
    List<Matter> open(Reach reach) {
        var whose = reach.everywhere()
                ? ""
                : reach.to(Role.CITY)
                        ? " and m.unit = :area"
                        : reach.to(Role.PROVINCE)
                                ? " and m.owner = 'PROVINCE' and m.area = :area"
                                : " and m.owner = 'OPERATOR'";
        return jdbc.sql(MATTER + "where d.value is null and m.undone_at is null" + whose)
                .param("area", reach.area())
                .query(MatterRepository::matter)
                .list();
    }

    /** How many are open that a role decides, for an area where it is a province. */
    int openOf(Role owner, String area) {
        return jdbc.sql("select count(*)" + OPEN
                        + " and m.owner = :owner and (m.owner <> 'PROVINCE' or m.area = :area)")
                .param("owner", owner.name())
                .param("area", area)
                .query(Integer.class)
                .single();
    }

    /** Answers the number of the decision. */
    long decide(long value, Matter.Decision decision) {
        return jdbc.sql("""
                        insert into objection.decision (value, outcome, reason, corrected, decided_by, decided_person,
                            decided_organisation, decided_at)
                        values (:value, :outcome, :reason, :corrected, :decided_by, :decided_person, :decided_organisation,
                            :at)
                        returning number
                        """)
                .param("value", value)
                .param("outcome", decision.outcome().name())
                .param("reason", decision.reason())
                .param("corrected", decision.corrected())
                .params(decision.by().columns("decided"))
                .param("at", Timestamp.from(decision.at()))
                .query(Long.class)
                .single();
    }

    /** All decisions on a matter, including those taken back, oldest first. */
    List<Decided> decisions(long value) {
        return jdbc.sql("""
                        select number, outcome, reason, corrected, decided_by, decided_person, decided_organisation,
                               decided_at, undone_at
                        from objection.decision where value = :value order by number
                        """)
                .param("value", value)
                .query((row, _) -> {
                    var undone = row.getTimestamp("undone_at");
                    return new Decided(
                            row.getLong("number"),
                            Objects.requireNonNull(decision(row)),
                            undone == null ? null : undone.toInstant());
                })
                .list();
    }

    /** A decision, and when it was taken back; null while it holds. */
    record Decided(
            long number, Matter.Decision decision, @Nullable Instant undoneAt) {}

    /** Marks a decision as taken back: the matter is open again. */
    void undo(long decision, Instant at) {
        jdbc.sql("update objection.decision set undone_at = :at where number = :number")
                .param("at", Timestamp.from(at))
                .param("number", decision)
                .update();
    }

    /** Removes a matter whose only objection was taken back before anybody worked on it. */
    void remove(long value, Instant at) {
        jdbc.sql("update objection.matter set undone_at = :at where value = :value")
                .param("at", Timestamp.from(at))
                .param("value", value)
                .update();
    }

    static Matter matter(ResultSet row, int number) throws SQLException {
        var area = row.getString("area");
        return new Matter(
                row.getLong("value"),
                new RegionCode(row.getString("unit")),
                Role.valueOf(row.getString("owner")),
                area == null ? null : new RegionCode(area),
                row.getTimestamp("opened_at").toInstant(),
                row.getObject("due", LocalDate.class),
                row.getBoolean("demonstration"),
                decision(row),
                row.getBoolean("publicly"));
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
                Signature.read(row, "decided"),
                at);
    }
}
