package org.qiangxian.nation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The results of each snapshot, packed per unit; replaced whole in one transaction. */
@Repository
class ResultRepository {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    ResultRepository(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    boolean has(String snapshot) {
        return jdbc.sql("select exists (select from nation.run where snapshot = :snapshot)")
                .param("snapshot", snapshot)
                .query(Boolean.class)
                .single();
    }

    Optional<byte[]> of(String snapshot, RegionCode unit) {
        return jdbc.sql("select content from nation.result where snapshot = :snapshot and unit = :unit")
                .param("snapshot", snapshot)
                .param("unit", unit.value())
                .query(byte[].class)
                .optional();
    }

    /** Puts these results in the place of those of the snapshot; of two who compute at once the later one stands whole. */
    @Transactional
    void replace(String snapshot, Map<RegionCode, byte[]> results) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:snapshot, 2))")
                .param("snapshot", snapshot)
                .query((row, n) -> n)
                .list();
        jdbc.sql("delete from nation.result where snapshot = :snapshot")
                .param("snapshot", snapshot)
                .update();
        batches.batchUpdate(
                "insert into nation.result (snapshot, unit, content) values (?, ?, ?)",
                results.entrySet(),
                BATCH,
                (statement, result) -> {
                    statement.setString(1, snapshot);
                    statement.setString(2, result.getKey().value());
                    statement.setBytes(3, result.getValue());
                });
        jdbc.sql("""
                insert into nation.run (snapshot, computed_at, units) values (:snapshot, :at, :units)
                on conflict (snapshot) do update set computed_at = excluded.computed_at, units = excluded.units
                """)
                .param("snapshot", snapshot)
                .param("at", Timestamp.from(clock.instant()))
                .param("units", results.size())
                .update();
    }
}
