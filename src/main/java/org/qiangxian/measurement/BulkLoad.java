package org.qiangxian.measurement;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Many values at once: {@code COPY} into a table of the transaction, then one statement that gives each its revision. A
 * value that says the same as the latest is left out, so a second load of the same figures adds nothing; after a withdrawn
 * one nothing is left out.
 */
@Component
class BulkLoad {

    private static final int CHUNK = 1 << 16;

    private final DataSource source;
    private final JdbcClient jdbc;

    BulkLoad(DataSource source, JdbcClient jdbc) {
        this.source = source;
        this.jdbc = jdbc;
    }

    /** The number of values stored. */
    long run(Batch batch, String version, Stream<BatchRow> rows, String reason) {
        jdbc.sql("""
                        create temporary table incoming (indicator text, region text, boundary integer, period text, stage text,
                            state text, figure numeric, numerator numeric, denominator numeric, page text, note text)
                        on commit drop
                        """).update();
        copy(rows);
        jdbc.sql("analyze incoming").update();
        oneAtATime();
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
     * Two loads of one indicator would give one value the same revision: the later waits here, in the order of codes so that
     * no two wait for each other. Reading their files goes on side by side.
     */
    private void oneAtATime() {
        jdbc.sql("""
                        select pg_advisory_xact_lock(hashtextextended('measurement.value ' || indicator, 0))
                        from (select distinct indicator from incoming order by indicator) each
                        """).query((_, _) -> true).list();
    }

    private void copy(Stream<BatchRow> rows) {
        var connection = DataSourceUtils.getConnection(source);
        try {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy incoming from stdin");
            try {
                write(copy, rows);
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    /** Each row goes on as it comes: a stream that is made of a file being read must not gather it. */
    private static void write(CopyIn copy, Stream<BatchRow> rows) throws SQLException {
        var text = new StringBuilder(CHUNK + 1024);
        rows.forEachOrdered(row -> {
            line(text, row);
            if (text.length() >= CHUNK) {
                flush(copy, text);
            }
        });
        flush(copy, text);
        copy.endCopy();
    }

    private static void flush(CopyIn copy, StringBuilder text) {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
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
        words(text, row.note()).append('\n');
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
