package org.qiangxian.circle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.circle.Participation.Outcome;
import org.qiangxian.library.Holding;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who takes part in which circle, and whose figures may be read. */
@Repository
class CircleRepository implements Holding {

    private static final String READ = """
            select p.id, p.offer, o.leader, p.unit, p.joined_by, p.joined_person, p.joined_organisation, p.joined_at,
                   p.ended_at, p.ended_by, p.outcome,
                   exists (select 1 from circle.consent c where c.participation = p.id and c.ended_at is null) as readable
            from circle.participation p join circle.offer o on o.id = p.offer
            """;

    private final JdbcClient jdbc;

    CircleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RegionCode> units() {
        return jdbc.sql("select unit from circle.participation where ended_at is null")
                .query((row, _) -> new RegionCode(row.getString("unit")))
                .list();
    }

    /** Moves the participations and consents of a county to the code of its successor. */
    void carry(RegionCode from, RegionCode to) {
        jdbc.sql("update circle.participation set unit = :to where unit = :from")
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    /** Locks a county until the end of the transaction. */
    void lock(RegionCode unit) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('circle/' || :unit, 0))")
                .param("unit", unit.value())
                .query((_, _) -> true)
                .list();
    }

    /** Where a county takes part now. */
    Optional<Participation> current(RegionCode unit) {
        return jdbc.sql(READ + "where p.unit = :unit and p.ended_at is null")
                .param("unit", unit.value())
                .query(CircleRepository::participation)
                .optional();
    }

    /** Where a county takes part or took part, newest first. */
    List<Participation> of(RegionCode unit) {
        return jdbc.sql(READ + "where p.unit = :unit order by p.joined_at desc, p.id")
                .param("unit", unit.value())
                .query(CircleRepository::participation)
                .list();
    }

    /** Who takes part in an open circle, in the order of codes. */
    List<Participation> in(UUID offer) {
        return jdbc.sql(READ + "where p.offer = :offer and p.ended_at is null order by p.unit collate \"C\"")
                .param("offer", offer)
                .query(CircleRepository::participation)
                .list();
    }

    /** Stores a participation; {@code false} where the county takes part already, as for the second of two at once. */
    boolean join(UUID id, UUID offer, RegionCode unit, Signature by, Instant at) {
        return jdbc.sql("""
                        insert into circle.participation (id, offer, unit, joined_by, joined_person, joined_organisation, joined_at)
                        values (:id, :offer, :unit, :joined_by, :joined_person, :joined_organisation, :at)
                        on conflict (unit) where ended_at is null do nothing
                        """)
                        .param("id", id)
                        .param("offer", offer)
                        .param("unit", unit.value())
                        .params(by.columns("joined"))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Ends a participation; {@code false} where it ended meanwhile. */
    boolean end(UUID participation, Outcome outcome, Signature by, Instant at) {
        return jdbc.sql("""
                        update circle.participation set ended_at = :at, outcome = :outcome, ended_by = :ended_by,
                            ended_person = :ended_person, ended_organisation = :ended_organisation
                        where id = :id and ended_at is null
                        """)
                        .param("id", participation)
                        .param("outcome", outcome.name())
                        .params(by.columns("ended"))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Stores a consent; {@code false} where the participation ended meanwhile. */
    boolean agree(UUID participation, Signature by, Instant at) {
        return jdbc.sql("""
                        insert into circle.consent (id, participation, given_by, given_person, given_organisation, given_at)
                        select :id, id, :given_by, cast(:given_person as uuid), cast(:given_organisation as uuid), :at
                        from circle.participation where id = :participation and ended_at is null for update
                        """)
                        .param("id", UUID.randomUUID())
                        .param("participation", participation)
                        .params(by.columns("given"))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void endConsent(UUID participation, Signature by, Instant at) {
        jdbc.sql("""
                        update circle.consent set ended_at = :at, ended_by = :ended_by,
                            ended_person = :ended_person, ended_organisation = :ended_organisation
                        where participation = :participation and ended_at is null
                        """)
                .param("participation", participation)
                .params(by.columns("ended"))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Counties that ever consented to be read by this leader. */
    Set<RegionCode> everReadable(RegionCode leader) {
        return jdbc
                .sql("""
                        select distinct p.unit
                        from circle.consent c join circle.participation p on p.id = c.participation join circle.offer o on o.id = p.offer
                        where o.leader = :leader
                        """)
                .param("leader", leader.value())
                .query((row, _) -> new RegionCode(row.getString("unit")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a county did with its consent, oldest first. */
    List<Given> consents(RegionCode unit) {
        return jdbc.sql("""
                        select c.given_by, c.given_at, c.ended_by, c.ended_at
                        from circle.consent c join circle.participation p on p.id = c.participation
                        where p.unit = :unit order by c.given_at, c.id
                        """)
                .param("unit", unit.value())
                .query((row, _) -> new Given(
                        row.getString("given_by"),
                        at(row, "given_at"),
                        row.getString("ended_by"),
                        row.getObject("ended_at") == null ? null : at(row, "ended_at")))
                .list();
    }

    /** A consent as it was given and ended. */
    record Given(
            String by, Instant at, String endedBy, @Nullable Instant endedAt) {}

    private static Participation participation(ResultSet row, int n) throws SQLException {
        var outcome = row.getString("outcome");
        return new Participation(
                row.getObject("id", UUID.class),
                row.getObject("offer", UUID.class),
                new RegionCode(row.getString("leader")),
                new RegionCode(row.getString("unit")),
                Signature.read(row, "joined"),
                at(row, "joined_at"),
                outcome == null ? null : at(row, "ended_at"),
                row.getString("ended_by"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getBoolean("readable"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
