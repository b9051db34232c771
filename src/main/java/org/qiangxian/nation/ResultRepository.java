package org.qiangxian.nation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.qiangxian.region.RegionCode;
import org.qiangxian.statistics.MethodVersion;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The results of each snapshot by each version of the methods, packed per unit; those of one version are replaced
 * together in one transaction, those of other versions stay.
 */
@Repository
class ResultRepository {

    private static final int BATCH = 500;
    private static final int FETCHED = 100;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    ResultRepository(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** The versions by which a snapshot was computed, newest first. */
    List<MethodVersion> versions(String snapshot) {
        return jdbc.sql("select method from nation.run where snapshot = :snapshot order by method desc")
                .param("snapshot", snapshot)
                .query((row, _) -> new MethodVersion(row.getInt("method")))
                .list();
    }

    /** The number of the edition whose groups the results use; empty where none was recorded. */
    Optional<String> edition(String snapshot, MethodVersion method) {
        return jdbc.sql("""
                        select edition from nation.run
                        where snapshot = :snapshot and method = :method and edition <> ''
                        """)
                .param("snapshot", snapshot)
                .param("method", method.number())
                .query(String.class)
                .optional();
    }

    Optional<byte[]> of(String snapshot, MethodVersion method, RegionCode unit) {
        return jdbc.sql("""
                        select content from nation.result
                        where snapshot = :snapshot and method = :method and unit = :unit
                        """)
                .param("snapshot", snapshot)
                .param("method", method.number())
                .param("unit", unit.value())
                .query(byte[].class)
                .optional();
    }

    /**
     * Passes on the results of all units by one version of the methods, in the order of codes; inside a transaction
     * they are streamed.
     */
    void each(String snapshot, MethodVersion method, BiConsumer<RegionCode, byte[]> unit) {
        jdbc.sql("""
                        select unit, content from nation.result
                        where snapshot = :snapshot and method = :method order by unit
                        """)
                .withFetchSize(FETCHED)
                .param("snapshot", snapshot)
                .param("method", method.number())
                .query(row -> {
                    unit.accept(new RegionCode(row.getString("unit")), row.getBytes("content"));
                });
    }

    /**
     * Replaces the results of the snapshot by the present methods; of two concurrent computations the later one wins as
     * a whole.
     *
     * @param edition the number of the edition they were computed from, empty where nothing was issued
     */
    @Transactional
    void replace(String snapshot, String edition, Map<RegionCode, byte[]> results) {
        int method = MethodVersion.CURRENT.number();
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:snapshot, 2))")
                .param("snapshot", snapshot)
                .query((row, n) -> n)
                .list();
        jdbc.sql("delete from nation.result where snapshot = :snapshot and method = :method")
                .param("snapshot", snapshot)
                .param("method", method)
                .update();
        batches.batchUpdate(
                "insert into nation.result (snapshot, method, unit, content) values (?, ?, ?, ?)",
                results.entrySet(),
                BATCH,
                (statement, result) -> {
                    statement.setString(1, snapshot);
                    statement.setInt(2, method);
                    statement.setString(3, result.getKey().value());
                    statement.setBytes(4, result.getValue());
                });
        jdbc.sql("""
                insert into nation.run (snapshot, method, computed_at, units, edition)
                values (:snapshot, :method, :at, :units, :edition)
                on conflict (snapshot, method) do update
                set computed_at = excluded.computed_at, units = excluded.units, edition = excluded.edition
                """)
                .param("snapshot", snapshot)
                .param("method", method)
                .param("at", Timestamp.from(clock.instant()))
                .param("units", results.size())
                .param("edition", edition)
                .update();
    }
}
