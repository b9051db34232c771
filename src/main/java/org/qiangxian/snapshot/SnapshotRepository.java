package org.qiangxian.snapshot;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.qiangxian.account.Signature;
import org.qiangxian.measurement.FinalValue;
import org.qiangxian.measurement.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Snapshots in the database, and the values they are made of, as {@code measurement} gives them. */
@Repository
class SnapshotRepository {

    private static final String SNAPSHOT = """
            select number, title, purpose, catalogue_version as version, taken_at, taken_by, places, entries, hash,
                   demonstration
            from snapshot.snapshot
            """;

    private static final int FETCHED = 50;

    private final JdbcClient jdbc;
    private final Recorded recorded;

    SnapshotRepository(JdbcClient jdbc, Recorded recorded) {
        this.jdbc = jdbc;
        this.recorded = recorded;
    }

    /** A place of a snapshot as it is stored. */
    record Place(String region, int entries, String hash, byte[] content) {}

    /** Locks the snapshots until the transaction ends, so that numbers are consecutive. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('snapshot'))")
                .query((_, _) -> true)
                .list();
    }

    int taken(int year) {
        return jdbc.sql("select count(*) from snapshot.snapshot where number like :year || '-%'")
                .param("year", String.valueOf(year))
                .query(Integer.class)
                .single();
    }

    /** The number of the latest one taken after a moment and until another. */
    Optional<String> takenBetween(Instant after, Instant until) {
        return jdbc.sql("""
                        select number from snapshot.snapshot where taken_at > :after and taken_at <= :until
                        order by taken_at desc limit 1
                        """)
                .param("after", Timestamp.from(after))
                .param("until", Timestamp.from(until))
                .query(String.class)
                .optional();
    }

    /**
     * Passes on the final and revised values in force, without demonstration acts, place by place in the order of
     * codes.
     */
    void finals(BiConsumer<String, List<Frozen.Line>> places) {
        var lines = new ArrayList<Frozen.Line>();
        var current = new String[] {""};
        recorded.finals(value -> {
            if (!value.region().equals(current[0])) {
                if (!lines.isEmpty()) {
                    places.accept(current[0], List.copyOf(lines));
                    lines.clear();
                }
                current[0] = value.region();
            }
            lines.add(line(value));
        });
        if (!lines.isEmpty()) {
            places.accept(current[0], List.copyOf(lines));
        }
    }

    private static Frozen.Line line(FinalValue value) {
        return new Frozen.Line(
                value.indicator(),
                value.period(),
                value.boundary(),
                value.revision(),
                value.stage().name(),
                value.state().name(),
                Frozen.plain(value.figure()),
                Frozen.plain(value.numerator()),
                Frozen.plain(value.denominator()));
    }

    void add(String number, Place place) {
        jdbc.sql("""
                        insert into snapshot.place (snapshot, region, entries, hash, content)
                        values (:number, :region, :entries, :hash, :content)
                        """)
                .param("number", number)
                .param("region", place.region())
                .param("entries", place.entries())
                .param("hash", place.hash())
                .param("content", place.content())
                .update();
    }

    void add(Snapshot s, Signature by) {
        jdbc.sql("""
                        insert into snapshot.snapshot (number, title, purpose, catalogue_version, taken_at, taken_by,
                            taken_person, taken_organisation, places, entries, hash, demonstration)
                        values (:number, :title, :purpose, :version, :at, :taken_by, :taken_person, :taken_organisation,
                            :places, :entries, :hash, :demonstration)
                        """)
                .param("number", s.number())
                .param("title", s.title())
                .param("purpose", s.purpose())
                .param("version", s.version())
                .param("at", Timestamp.from(s.takenAt()))
                .params(by.columns("taken"))
                .param("places", s.places())
                .param("entries", s.entries())
                .param("hash", s.hash())
                .param("demonstration", s.demonstration())
                .update();
    }

    /** The latest first. */
    List<Snapshot> all() {
        return jdbc.sql(SNAPSHOT + "order by number desc").query(Snapshot.class).list();
    }

    Optional<Snapshot> latest() {
        return jdbc.sql(SNAPSHOT + "order by number desc limit 1")
                .query(Snapshot.class)
                .optional();
    }

    Optional<Snapshot> find(String number) {
        return jdbc.sql(SNAPSHOT + "where number = :number")
                .param("number", number)
                .query(Snapshot.class)
                .optional();
    }

    /** Passes on the places in the order of codes; inside a transaction they are streamed. */
    void places(String number, java.util.function.Consumer<Place> each) {
        jdbc.sql("""
                        select region, entries, hash, content from snapshot.place
                        where snapshot = :number order by region collate "C"
                        """).withFetchSize(FETCHED).param("number", number).query(row -> {
            each.accept(new Place(row.getString(1), row.getInt(2), row.getString(3), row.getBytes(4)));
        });
    }

    Optional<Place> place(String number, String region) {
        return jdbc.sql(
                        "select region, entries, hash, content from snapshot.place where snapshot = :number and region = :region")
                .param("number", number)
                .param("region", region)
                .query((row, _) -> new Place(row.getString(1), row.getInt(2), row.getString(3), row.getBytes(4)))
                .optional();
    }
}
