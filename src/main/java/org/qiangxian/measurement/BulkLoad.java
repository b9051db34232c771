package org.qiangxian.measurement;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
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

    private static final int CHUNK = 1 << 16;

    private static final int FETCHED = 10_000;

    /** The most rows that may be set aside, and the most stored values to compare with. */
    private static final int MOST_HELD = 100_000;

    private static final int MOST_KEYS = 2_000_000;

    /** The columns of a COPY line, in order. */
    private static final String COLUMNS =
            "indicator, region, boundary, period, stage, state, figure, numerator, denominator, page, note";

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
        copy("incoming (" + COLUMNS + ")", rows, "\n");
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
     * @throws org.springframework.dao.DuplicateKeyException where a concurrent load brings one of them, or more are
     *     stored than can be set aside; the transaction is then unusable
     */
    long mostlyNew(Batch batch, String version, Collection<String> indicators, Stream<BatchRow> rows, String reason) {
        jdbc.sql("""
                        select pg_advisory_xact_lock_shared(hashtextextended('measurement.value ' || indicator, 0))
                        from (select distinct indicator from unnest(:indicators) indicator order by indicator) each
                        """)
                .param("indicators", indicators.toArray(String[]::new))
                .query((_, _) -> true)
                .list();
        var held = held(indicators);
        var aside = new ArrayList<BatchRow>();
        var same = "\t%s\t1\t%s\t%s\n".formatted(version, batch.id(), batch.enteredAt());
        long stored = copy(
                "measurement.value (" + COLUMNS + ", catalogue_version, revision, batch, recorded_at)",
                rows.filter(row ->
                        !held.contains(key(row.region(), row.indicator(), row.period())) || !setAside(aside, row)),
                same);
        return aside.isEmpty() ? stored : stored + revised(batch, version, aside.stream(), reason, false);
    }

    private static boolean setAside(List<BatchRow> aside, BatchRow row) {
        if (aside.size() >= MOST_HELD) {
            throw new DuplicateKeyException("more than " + MOST_HELD + " values are held");
        }
        return aside.add(row);
    }

    /**
     * The stored values of these indicators, withdrawn or not, as hashes; a value that merely has the same hash is
     * stored the slower way.
     */
    private Set<Long> held(Collection<String> indicators) {
        var held = new HashSet<Long>();
        jdbc.sql(
                        "select region, indicator, period from measurement.value where indicator = any(:indicators) and revision = 1")
                .param("indicators", indicators.toArray(String[]::new))
                .withFetchSize(FETCHED)
                .query(row -> {
                    held.add(key(row.getString(1), row.getString(2), row.getString(3)));
                    if (held.size() > MOST_KEYS) {
                        throw new DuplicateKeyException("too many values are held to be looked up one by one");
                    }
                });
        return held;
    }

    private static long key(String region, String indicator, String period) {
        return (region.hashCode() * 31L + indicator.hashCode()) * 1_000_003L + period.hashCode();
    }

    /** @param same the end of every line */
    private long copy(String table, Stream<BatchRow> rows, String same) {
        var connection = DataSourceUtils.getConnection(source);
        try {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
            try {
                return write(copy, rows, same);
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

    /** Writes each row as it comes, because a stream over a file must not be collected in memory. */
    private static long write(CopyIn copy, Stream<BatchRow> rows, String same) throws SQLException {
        var text = new StringBuilder(CHUNK + 1024);
        rows.forEachOrdered(row -> {
            line(text, row);
            text.append(same);
            if (text.length() >= CHUNK) {
                flush(copy, text);
            }
        });
        flush(copy, text);
        return copy.endCopy();
    }

    private static RuntimeException failure(SQLException e) {
        var known = new SQLStateSQLExceptionTranslator().translate("copy", null, e);
        return known == null ? new IllegalStateException(e) : known;
    }

    private static void flush(CopyIn copy, StringBuilder text) {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw failure(e);
        }
        text.setLength(0);
    }

    private static void line(StringBuilder text, BatchRow row) {
        text.append(row.indicator()).append('\t').append(row.region()).append('\t');
        text.append(row.boundary()).append('\t').append(row.period()).append('\t');
        text.append(row.stage()).append('\t').append(row.state()).append('\t');
        figure(text, row.figure()).append('\t');
        figure(text, row.numerator()).append('\t');
        figure(text, row.denominator()).append('\t');
        words(text, row.page()).append('\t');
        words(text, row.note());
    }

    private static StringBuilder figure(StringBuilder text, @Nullable BigDecimal figure) {
        return text.append(figure == null ? "\\N" : figure.toPlainString());
    }

    private static StringBuilder words(StringBuilder text, @Nullable String words) {
        return text.append(
                words == null
                        ? "\\N"
                        : words.replace("\\", "\\\\")
                                .replace("\t", "\\t")
                                .replace("\n", "\\n")
                                .replace("\r", "\\r"));
    }
}
