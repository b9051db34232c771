package org.qiangxian.measurement;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.stereotype.Component;

/**
 * Stores many values at once: {@code COPY} into a temporary table, then one statement that gives each its revision. A
 * value equal to the latest revision is left out, so that loading the same figures again adds nothing; after a
 * withdrawn revision nothing is left out.
 */
@Component
class BulkLoad {

    /** The columns of a row that is copied, in order. */
    private static final String COLUMNS =
            "indicator, region, boundary, period, stage, state, figure, numerator, denominator, page, note";

    private static final int WIDTH = 11;

    private final DataSource source;
    private final JdbcClient jdbc;

    BulkLoad(DataSource source, JdbcClient jdbc) {
        this.source = source;
        this.jdbc = jdbc;
    }

    /** The number of values stored. */
    long run(Batch batch, String version, Stream<BatchRow> rows, String reason) {
        return revised(batch, version, rows, reason, true);
    }

    private long revised(Batch batch, String version, Stream<BatchRow> rows, String reason, boolean alone) {
        jdbc.sql("""
                        create temporary table incoming (indicator text, region text, boundary integer, period text, stage text,
                            state text, figure numeric, numerator numeric, denominator numeric, page text, note text)
                        on commit drop
                        """).update();
        copy("incoming (" + COLUMNS + ")", rows, WIDTH, _ -> {});
        jdbc.sql("analyze incoming").update();
        if (alone) {
            oneAtATime();
        }
        long stored = jdbc.sql("""
                        insert into measurement.value (indicator, catalogue_version, region, boundary, period, revision,
                            stage, state, figure, numerator, denominator, page, note, reason, batch, supersedes, recorded_at)
                        select i.indicator, :version, i.region, i.boundary, i.period, coalesce(b.revision, 0) + 1, i.stage,
                            i.state, i.figure, i.numerator, i.denominator, i.page, i.note,
                            case when b.id is null then null else :reason end, :batch, b.id, :at
                        from incoming i
                        left join (select distinct on (v.region, v.indicator, v.period) v.*,
                                       exists (select from measurement.withdrawal w where w.batch = v.batch) as withdrawn
                                   from incoming n
                                   join measurement.value v
                                       on v.region = n.region and v.indicator = n.indicator and v.period = n.period
                                   order by v.region, v.indicator, v.period, v.revision desc) b
                            on b.region = i.region and b.indicator = i.indicator and b.period = i.period
                        where b.id is null or b.withdrawn
                           or (b.state, b.figure, b.numerator, b.denominator, b.stage)
                              is distinct from (i.state, i.figure, i.numerator, i.denominator, i.stage)
                        """)
                .param("version", version)
                .param("reason", reason)
                .param("batch", batch.id())
                .param("at", java.sql.Timestamp.from(batch.enteredAt()))
                .update();
        jdbc.sql("drop table incoming").update();
        return stored;
    }

    /**
     * Locks the indicators, because two loads of one indicator could give a value the same revision; in the order of
     * codes, so that there is no deadlock. The files themselves are read concurrently.
     */
    private void oneAtATime() {
        jdbc.sql("""
                        select pg_advisory_xact_lock(hashtextextended('measurement.value ' || indicator, 0))
                        from (select distinct indicator from incoming order by indicator) each
                        """).query((_, _) -> true).list();
    }

    /**
     * The same for values of which few are stored already: all others are copied straight into their table, for half
     * the work. Several such loads run concurrently, but not together with loads of the other sort.
     *
     * @param indicators all indicators of the rows
     * @param held the rows of which a revision is stored already, withdrawn or not, as far as was known when they were
     *     checked
     * @throws DuplicateKeyException where a revision of another row has come in since; the transaction is then unusable
     */
    long mostlyNew(
            Batch batch,
            String version,
            Collection<String> indicators,
            Stream<BatchRow> rows,
            HeldKeys held,
            String reason) {
        jdbc.sql("""
                        select pg_advisory_xact_lock_shared(hashtextextended('measurement.value ' || indicator, 0))
                        from (select distinct indicator from unnest(:indicators) indicator order by indicator) each
                        """)
                .param("indicators", indicators.toArray(String[]::new))
                .query((_, _) -> true)
                .list();
        var aside = new ArrayList<BatchRow>();
        long stored = copy(
                "measurement.value (" + COLUMNS + ", catalogue_version, revision, batch, recorded_at)",
                rows.filter(row -> !held.has(row) || !aside.add(row)),
                WIDTH + 4,
                out -> {
                    out.text(version);
                    out.integer(1);
                    out.uuid(batch.id());
                    out.instant(batch.enteredAt());
                });
        return aside.isEmpty() ? stored : stored + revised(batch, version, aside.stream(), reason, false);
    }

    /**
     * Copies each row as it comes, because a stream over a file must not be collected in memory.
     *
     * @param same writes the end of every row
     */
    private long copy(String table, Stream<BatchRow> rows, int width, Consumer<BinaryRows> same) {
        var connection = DataSourceUtils.getConnection(source);
        try {
            var copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin (format binary)");
            try {
                var out = new BinaryRows(copy);
                rows.forEachOrdered(row -> {
                    write(out, row, width);
                    same.accept(out);
                });
                out.end();
                return copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private static void write(BinaryRows out, BatchRow row, int width) {
        try {
            out.row(width);
        } catch (SQLException e) {
            throw failure(e);
        }
        out.text(row.indicator());
        out.text(row.region());
        out.integer(row.boundary());
        out.text(row.period());
        out.text(row.stage().name());
        out.text(row.state().name());
        out.numeric(row.figure());
        out.numeric(row.numerator());
        out.numeric(row.denominator());
        out.text(row.page());
        out.text(row.note());
    }

    private static RuntimeException failure(SQLException e) {
        var known = new SQLStateSQLExceptionTranslator().translate("copy", null, e);
        return known == null ? new IllegalStateException(e) : known;
    }
}
