package org.qiangxian.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.database.Changes;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The tables of types and strategies. Each is append-only: (code, version) is the key, so that the second of two at
 * once is refused.
 */
@Repository
class LibraryRepository {

    private final JdbcClient jdbc;
    private final Changes changes;

    LibraryRepository(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    List<CityType> types() {
        return jdbc.sql("select code, label from library.city_type order by position")
                .query(CityType.class)
                .list();
    }

    Optional<TypeChoice> choice(RegionCode code) {
        return jdbc.sql("""
                        select c.*, t.label from library.type_choice c join library.city_type t on t.code = c.type
                        where c.code = :code and c.undone_at is null
                        order by c.version desc
                        limit 1
                        """)
                .param("code", code.value())
                .query((row, _) -> choice(row))
                .optional();
    }

    Optional<TypeChoice> confirmed(RegionCode code) {
        return jdbc.sql("""
                        select c.*, t.label from library.type_choice c join library.city_type t on t.code = c.type
                        where c.code = :code and c.status = 'CONFIRMED' and c.undone_at is null
                        order by c.version desc
                        limit 1
                        """)
                .param("code", code.value())
                .query((row, _) -> choice(row))
                .optional();
    }

    /** The last choices, within reach, that are in these statuses. */
    List<TypeChoice> lastChoices(Reach reach, List<TypeStatus> at) {
        return jdbc.sql("""
                        select * from (
                            select distinct on (c.code) c.*, t.label
                            from library.type_choice c join library.city_type t on t.code = c.type
                            where (:all or c.code = :own) and c.undone_at is null
                              and not exists (select from library.passage p where p.from_code = c.code)
                            order by c.code, c.version desc
                        ) latest
                        where status in (:at)
                        order by code collate "C"
                        """)
                .param("all", reach.everywhere() || !reach.to(Role.CITY))
                .param("own", reach.area())
                .param("at", at.stream().map(TypeStatus::name).toList())
                .query((row, _) -> choice(row))
                .list();
    }

    /** The units that ever chose a type, in the order of codes. */
    List<RegionCode> choosers() {
        return jdbc.sql("""
                        select distinct code collate "C" as code from library.type_choice c
                        where not exists (select from library.passage p where p.from_code = c.code)
                        order by 1
                        """)
                .query((row, _) -> new RegionCode(row.getString("code")))
                .list();
    }

    List<RegionCode> ofType(String type, boolean fictional) {
        return jdbc.sql("""
                        select m.code
                        from library.membership m
                        cross join lateral (
                            select c.type from library.type_choice c
                            where c.code = m.code and c.status = 'CONFIRMED' and c.undone_at is null
                            order by c.version desc
                            limit 1
                        ) confirmed
                        where confirmed.type = :type and m.fictional = :fictional and m.status in ('IN', 'SUSPENDED')
                        order by m.code collate "C"
                        """)
                .param("type", type)
                .param("fictional", fictional)
                .query((row, _) -> new RegionCode(row.getString("code")))
                .list();
    }

    /** Locks the choice of a unit until the transaction ends. */
    void lock(RegionCode code) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('type ' || :code, 0))")
                .param("code", code.value())
                .query((_, _) -> true)
                .list();
    }

    /** All steps in the choice of a unit, including those taken back, oldest first. */
    List<TypeStep> steps(RegionCode code) {
        return jdbc.sql("""
                        select c.*, t.label from library.type_choice c join library.city_type t on t.code = c.type
                        where c.code = :code
                        order by c.version
                        """)
                .param("code", code.value())
                .query((row, _) -> {
                    var undone = row.getObject("undone_at", OffsetDateTime.class);
                    return new TypeStep(choice(row), undone == null ? null : undone.toInstant());
                })
                .list();
    }

    /** Marks a step as taken back. */
    void undo(RegionCode code, long version, Instant at) {
        changes.note(Library.CHANGES);
        jdbc.sql("update library.type_choice set undone_at = :at where code = :code and version = :version")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("code", code.value())
                .param("version", version)
                .update();
    }

    void add(TypeChoice choice) {
        changes.note(Library.CHANGES);
        jdbc.sql("""
                        insert into library.type_choice
                            (code, version, type, status, reason, recorded_by, recorded_person, recorded_organisation,
                             recorded_at, demonstration)
                        values (:code, :version, :type, :status, :reason, :recorded_by, :recorded_person,
                             :recorded_organisation, :at, :demonstration)
                        """)
                .param("code", choice.code().value())
                .param("version", choice.version())
                .param("type", choice.type().code())
                .param("status", choice.status().name())
                .param("reason", choice.reason())
                .params(choice.by().columns("recorded"))
                .param("at", choice.at().atOffset(ZoneOffset.UTC))
                .param("demonstration", choice.demonstration())
                .update();
    }

    List<Strategy> strategies(RegionCode code) {
        return jdbc.sql("select * from library.strategy where code = :code order by version desc")
                .param("code", code.value())
                .query((row, _) -> new Strategy(
                        new RegionCode(row.getString("code")),
                        row.getInt("version"),
                        row.getString("title"),
                        row.getString("statement"),
                        row.getString("goals"),
                        row.getInt("baseline_year"),
                        StrategyStatus.valueOf(row.getString("status")),
                        Signature.read(row, "recorded"),
                        instant(row, "recorded_at"),
                        row.getBoolean("demonstration")))
                .list();
    }

    void add(Strategy strategy) {
        jdbc.sql("""
                        insert into library.strategy
                            (code, version, title, statement, goals, baseline_year, status,
                             recorded_by, recorded_person, recorded_organisation, recorded_at, demonstration)
                        values (:code, :version, :title, :statement, :goals, :year, :status, :recorded_by,
                             :recorded_person, :recorded_organisation, :at, :demonstration)
                        """)
                .param("code", strategy.code().value())
                .param("version", strategy.version())
                .param("title", strategy.title())
                .param("statement", strategy.statement())
                .param("goals", strategy.goals())
                .param("year", strategy.baselineYear())
                .param("status", strategy.status().name())
                .params(strategy.by().columns("recorded"))
                .param("at", strategy.at().atOffset(ZoneOffset.UTC))
                .param("demonstration", strategy.demonstration())
                .update();
    }

    private static TypeChoice choice(ResultSet row) throws SQLException {
        return new TypeChoice(
                new RegionCode(row.getString("code")),
                row.getInt("version"),
                new CityType(row.getString("type"), row.getString("label")),
                TypeStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                Signature.read(row, "recorded"),
                instant(row, "recorded_at"),
                row.getBoolean("demonstration"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
