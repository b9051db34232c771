package org.qiangxian.guidance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts of guiding documents as they stand now, their editions, sources and steps. */
@Repository
class GuideRepository {

    private static final String READ = """
            select id, title, batch, version, former, status, edition, shown, until, publication, opened_by, opened_person,
                   opened_organisation, since, demonstration
            from guidance.guide
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    GuideRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void insert(Guide guide, List<UUID> sources) {
        jdbc.sql("""
                        insert into guidance.guide (id, title, batch, version, former, status, edition, opened_by, opened_person,
                            opened_organisation, since, demonstration)
                        values (:id, :title, :batch, :version, :former, :status, :edition, :opened_by, :opened_person,
                            :opened_organisation, :since, :demonstration)
                        """)
                .param("id", guide.id())
                .param("title", guide.title())
                .param("batch", guide.batch())
                .param("version", guide.version())
                .param("former", guide.former())
                .param("status", guide.status().name())
                .param("edition", guide.edition())
                .params(guide.begun().columns("opened"))
                .param("since", at(guide.since()))
                .param("demonstration", guide.demonstration())
                .update();
        sources.forEach(pilot -> name(guide.id(), pilot));
    }

    Optional<Guide> find(UUID id) {
        return jdbc.sql(READ + "where id = :id")
                .param("id", id)
                .query(this::guide)
                .optional();
    }

    /** The draft, locked until the transaction ends. */
    Optional<Guide> lock(UUID id) {
        return jdbc.sql(READ + "where id = :id for update")
                .param("id", id)
                .query(this::guide)
                .optional();
    }

    /** Those that are open for remarks now. */
    List<Guide> open() {
        return jdbc.sql(READ + "where status = 'OPEN' and until > :now order by id")
                .param("now", at(now()))
                .query(this::guide)
                .list();
    }

    /** Those that wait for 总局: the time for remarks is over, and no publication draft exists yet. */
    List<Guide> answering() {
        return jdbc.sql(READ + "where status = 'ANSWERING' or status = 'OPEN' and until <= :now order by id")
                .param("now", at(now()))
                .query(this::guide)
                .list();
    }

    /** Those that were not given up, latest batch first, then by title. */
    List<Guide> all() {
        return jdbc.sql(READ + "where status <> 'DISCARDED' order by batch desc, title, version desc, id")
                .query(this::guide)
                .list();
    }

    /** The one that replaces another. */
    Optional<Guide> successor(UUID former) {
        return jdbc.sql(READ + "where former = :former and status <> 'DISCARDED' order by version desc limit 1")
                .param("former", former)
                .query(this::guide)
                .optional();
    }

    void head(UUID id, String title, int batch) {
        jdbc.sql("update guidance.guide set title = :title, batch = :batch where id = :id")
                .param("id", id)
                .param("title", title)
                .param("batch", batch)
                .update();
    }

    void move(UUID id, GuideStatus status, Instant since) {
        jdbc.sql("update guidance.guide set status = :status, since = :since where id = :id")
                .param("id", id)
                .param("status", status.name())
                .param("since", at(since))
                .update();
    }

    /** Lets the source pilots read the present edition. */
    void show(UUID id) {
        jdbc.sql("update guidance.guide set shown = edition where id = :id")
                .param("id", id)
                .update();
    }

    void until(UUID id, Instant end) {
        jdbc.sql("update guidance.guide set until = :until where id = :id")
                .param("id", id)
                .param("until", at(end))
                .update();
    }

    void prepared(UUID id, UUID publication) {
        jdbc.sql("update guidance.guide set publication = :publication where id = :id")
                .param("id", id)
                .param("publication", publication)
                .update();
    }

    /** Adds an edition as the present one; of two at once the second violates the key. */
    void add(UUID id, int number, List<String> paragraphs, Signature by, Instant now) {
        jdbc.sql("""
                        insert into guidance.edition (guide, number, body, saved_by, saved_person, saved_organisation, saved_at)
                        values (:guide, :number, :body, :saved_by, :saved_person, :saved_organisation, :at)
                        """)
                .param("guide", id)
                .param("number", number)
                .param("body", String.join("\n", paragraphs))
                .params(by.columns("saved"))
                .param("at", at(now))
                .update();
        jdbc.sql("update guidance.guide set edition = :number where id = :id")
                .param("id", id)
                .param("number", number)
                .update();
    }

    Optional<Edition> edition(UUID guide, int number) {
        return jdbc.sql("""
                        select number, body, saved_by, saved_person, saved_organisation, saved_at
                        from guidance.edition where guide = :guide and number = :number
                        """)
                .param("guide", guide)
                .param("number", number)
                .query((row, _) -> new Edition(
                        row.getInt("number"),
                        row.getString("body").lines().toList(),
                        Signature.read(row, "saved"),
                        at(row, "saved_at")))
                .optional();
    }

    /** A pilot among the sources, and what its unit wishes. */
    record Named(UUID pilot, boolean named, @Nullable Instant noneAt) {}

    List<Named> sources(UUID guide) {
        return jdbc.sql("select pilot, named, none_at from guidance.source where guide = :guide order by pilot")
                .param("guide", guide)
                .query((row, _) -> new Named(
                        row.getObject("pilot", UUID.class),
                        row.getBoolean("named"),
                        row.getObject("none_at") == null ? null : at(row, "none_at")))
                .list();
    }

    /** Replaces the sources by these pilots. */
    void sources(UUID guide, List<UUID> pilots) {
        jdbc.sql("delete from guidance.source where guide = :guide and not pilot = any(:pilots)")
                .param("guide", guide)
                .param("pilots", pilots.toArray(UUID[]::new))
                .update();
        pilots.forEach(pilot -> name(guide, pilot));
    }

    private void name(UUID guide, UUID pilot) {
        jdbc.sql("insert into guidance.source (guide, pilot) values (:guide, :pilot) on conflict do nothing")
                .param("guide", guide)
                .param("pilot", pilot)
                .update();
    }

    void wish(UUID guide, UUID pilot, boolean named) {
        jdbc.sql("update guidance.source set named = :named where guide = :guide and pilot = :pilot")
                .param("guide", guide)
                .param("pilot", pilot)
                .param("named", named)
                .update();
    }

    /** Stores that a unit has nothing to remark; null clears that. */
    void nothing(UUID guide, UUID pilot, @Nullable Instant when) {
        jdbc.sql(
                        "update guidance.source set none_at = cast(:at as timestamptz) where guide = :guide and pilot = :pilot")
                .param("guide", guide)
                .param("pilot", pilot)
                .param("at", when == null ? null : at(when))
                .update();
    }

    /** A step. */
    record Taken(long number, GuideAction action, String words, Signature by, Instant at) {}

    void step(UUID guide, GuideAction action, String words, Signature by, Instant now) {
        jdbc.sql("""
                        insert into guidance.step (guide, action, words, acted_by, acted_person, acted_organisation, at)
                        values (:guide, :action, :words, :acted_by, :acted_person, :acted_organisation, :at)
                        """)
                .param("guide", guide)
                .param("action", action.name())
                .param("words", words)
                .params(by.columns("acted"))
                .param("at", at(now))
                .update();
    }

    /** What 总局 did, oldest first. */
    List<Taken> steps(UUID guide) {
        return jdbc.sql("""
                        select number, action, words, acted_by, acted_person, acted_organisation, at
                        from guidance.step where guide = :guide order by number
                        """)
                .param("guide", guide)
                .query((row, _) -> new Taken(
                        row.getLong("number"),
                        GuideAction.valueOf(row.getString("action")),
                        row.getString("words"),
                        Signature.read(row, "acted"),
                        at(row, "at")))
                .list();
    }

    private Guide guide(ResultSet row, int n) throws SQLException {
        return new Guide(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getInt("batch"),
                        row.getInt("version"),
                        row.getObject("former", UUID.class),
                        GuideStatus.valueOf(row.getString("status")),
                        row.getInt("edition"),
                        row.getObject("shown", Integer.class),
                        row.getObject("until") == null ? null : at(row, "until"),
                        row.getObject("publication", UUID.class),
                        Signature.read(row, "opened"),
                        at(row, "since"),
                        row.getBoolean("demonstration"))
                .at(now());
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
