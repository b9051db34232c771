package org.qiangxian.plan;

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
import org.qiangxian.account.Signature;
import org.qiangxian.library.Holding;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans with the text that is being written, and the versions, which are only added. */
@Repository
class PlanRepository implements Holding {

    private static final String READ = """
            select id, unit, level, kind, year, status, title, words, file, edit, started_by, started_person, started_organisation, since
            from plan.plan
            """;

    private final JdbcClient jdbc;

    PlanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RegionCode> units() {
        return jdbc.sql("select distinct unit from plan.plan where level = 'COUNTY' and status <> 'DROPPED'")
                .query((row, _) -> new RegionCode(row.getString("unit")))
                .list();
    }

    /**
     * Moves the plans of a unit no longer in force to its successor, except those of a kind and year for which the successor
     * has one.
     */
    void carry(PlanLevel level, RegionCode from, RegionCode to) {
        jdbc.sql("""
                        update plan.plan p set unit = :to
                        where unit = :from and level = :level
                          and not exists (select from plan.plan own where own.unit = :to and own.level = p.level
                              and own.kind = p.kind and own.year = p.year and own.status <> 'DROPPED')
                        """)
                .param("level", level.name())
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    Optional<Plan> find(UUID id) {
        return one("where id = :id", id);
    }

    /** Locked until the end of the transaction. */
    Optional<Plan> lock(UUID id) {
        return one("where id = :id for update", id);
    }

    private Optional<Plan> one(String which, UUID id) {
        return jdbc.sql(READ + which).param("id", id).query(this::plan).optional();
    }

    /** Those of a unit that were not dropped, latest year first. */
    List<Plan> of(RegionCode unit, PlanLevel level) {
        return jdbc.sql(READ + """
                        where unit = :unit and level = :level and status <> 'DROPPED'
                        order by year desc, kind, since desc
                        """)
                .param("unit", unit.value())
                .param("level", level.name())
                .query(this::plan)
                .list();
    }

    /** Stores a plan; {@code false} where there is one of that kind and year, as for the second of two at once. */
    boolean insert(Plan plan) {
        return jdbc.sql("""
                        insert into plan.plan (id, unit, level, kind, year, status, title, words, started_by, started_person,
                                               started_organisation, since)
                        values (:id, :unit, :level, :kind, :year, :status, :title, :words, :started_by, :started_person,
                                :started_organisation, :since)
                        on conflict (unit, level, kind, year) where status <> 'DROPPED' do nothing
                        """)
                        .param("id", plan.id())
                        .param("unit", plan.unit().value())
                        .param("level", plan.level().name())
                        .param("kind", plan.kind().name())
                        .param("year", plan.year())
                        .param("status", plan.status().name())
                        .param("title", plan.text().title())
                        .param("words", plan.text().words())
                        .params(plan.by().columns("started"))
                        .param("since", plan.since().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void move(UUID id, PlanStatus status, Instant since) {
        jdbc.sql("update plan.plan set status = :status, since = :since where id = :id")
                .param("id", id)
                .param("status", status.name())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Stores the text being written. */
    void write(UUID id, Text text) {
        jdbc.sql("update plan.plan set title = :title, words = :words, file = :file, edit = edit + 1 where id = :id")
                .param("id", id)
                .param("title", text.title())
                .param("words", text.words())
                .param("file", text.file())
                .update();
        jdbc.sql("delete from plan.draft_item where plan = :id").param("id", id).update();
        for (int at = 0; at < text.items().size(); at++) {
            var item = text.items().get(at);
            jdbc.sql("""
                            insert into plan.draft_item (plan, position, item, what, who, day, measure, publication)
                            values (:plan, :position, :item, :what, :who, :day, :measure, :publication)
                            """)
                    .param("plan", id)
                    .param("position", at)
                    .param("item", item.id())
                    .param("what", item.what())
                    .param("who", item.who())
                    .param("day", Date.valueOf(item.day()))
                    .param("measure", item.measure())
                    .param("publication", item.publication())
                    .update();
        }
    }

    /** Stores a version. */
    void add(UUID id, PlanVersion version) {
        jdbc.sql("""
                        insert into plan.version (plan, version, title, words, file, saved_by, saved_person, saved_organisation, saved_at)
                        values (:plan, :version, :title, :words, :file, :saved_by, :saved_person, :saved_organisation, :at)
                        """)
                .param("plan", id)
                .param("version", version.number())
                .param("title", version.text().title())
                .param("words", version.text().words())
                .param("file", version.text().file())
                .params(version.by().columns("saved"))
                .param("at", version.at().atOffset(ZoneOffset.UTC))
                .update();
        for (int at = 0; at < version.text().items().size(); at++) {
            var item = version.text().items().get(at);
            jdbc.sql("""
                            insert into plan.item (plan, version, position, item, what, who, day, measure, publication)
                            values (:plan, :version, :position, :item, :what, :who, :day, :measure, :publication)
                            """)
                    .param("plan", id)
                    .param("version", version.number())
                    .param("position", at)
                    .param("item", item.id())
                    .param("what", item.what())
                    .param("who", item.who())
                    .param("day", Date.valueOf(item.day()))
                    .param("measure", item.measure())
                    .param("publication", item.publication())
                    .update();
        }
    }

    /** The versions of a plan, newest first. */
    List<PlanVersion> versions(UUID id) {
        return jdbc.sql("""
                        select version, title, words, file, saved_by, saved_person, saved_organisation, saved_at
                        from plan.version where plan = :plan order by version desc
                        """)
                .param("plan", id)
                .query((row, _) -> new PlanVersion(
                        row.getInt("version"),
                        text(row, items(id, row.getInt("version"))),
                        Signature.read(row, "saved"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private List<Item> items(UUID id, int version) {
        return jdbc.sql("""
                        select item, what, who, day, measure, publication from plan.item
                        where plan = :plan and version = :version order by position
                        """)
                .param("plan", id)
                .param("version", version)
                .query(PlanRepository::item)
                .list();
    }

    private List<Item> drafted(UUID id) {
        return jdbc.sql("""
                        select item, what, who, day, measure, publication from plan.draft_item
                        where plan = :plan order by position
                        """).param("plan", id).query(PlanRepository::item).list();
    }

    private Plan plan(ResultSet row, int n) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Plan(
                id,
                new RegionCode(row.getString("unit")),
                PlanLevel.valueOf(row.getString("level")),
                PlanKind.valueOf(row.getString("kind")),
                row.getInt("year"),
                PlanStatus.valueOf(row.getString("status")),
                text(row, drafted(id)),
                row.getInt("edit"),
                Signature.read(row, "started"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    private static Text text(ResultSet row, List<Item> items) throws SQLException {
        @Nullable UUID file = row.getObject("file", UUID.class);
        return new Text(row.getString("title"), row.getString("words"), items, file);
    }

    private static Item item(ResultSet row, int n) throws SQLException {
        return new Item(
                row.getObject("item", UUID.class),
                row.getString("what"),
                row.getString("who"),
                row.getObject("day", LocalDate.class),
                row.getString("measure"),
                row.getObject("publication", UUID.class));
    }
}
