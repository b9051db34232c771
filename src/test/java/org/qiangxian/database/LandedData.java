package org.qiangxian.database;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/**
 * The rows of a whole database as one file: every table as the text of {@code COPY}, the positions of the sequences,
 * the last migration of each module, and the time. It keeps the values of a few places only, and no session.
 */
public record LandedData(
        Instant taken, Map<String, String> migrations, Map<String, Table> tables, Map<String, Long> ends) {

    private static final Pattern HISTORY = Pattern.compile("public\\.flyway_schema_history_(\\w+)");

    /**
     * Selects the values of the units of 示例省 that act in the data and of the real places whose staff do; these values
     * refer to no value of another place.
     */
    private static final String KEPT_VALUES =
            "region ~ '^(9901|9902|9903)' or region in ('140728', '140703', '140726', '140121')";

    /** One table: the columns in which its rows are written, and the rows. */
    public record Table(String columns, byte[] rows) {}

    /** Everything that the database holds now. */
    public static LandedData of(Connection database, Instant taken) throws SQLException, IOException {
        var tables = new TreeMap<String, Table>();
        var migrations = new TreeMap<String, String>();
        for (var name : names(database)) {
            var columns = columns(database, name);
            var from = name.equals("measurement.value")
                    ? "(select %s from %s where %s order by 1)".formatted(columns, name, KEPT_VALUES)
                    : "(select %s from %s %s)"
                            .formatted(columns, name, name.contains(".spring_session") ? "where false" : "");
            var rows = new ByteArrayOutputStream();
            database.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + from + " to stdout", rows);
            tables.put(name, new Table(columns, rows.toByteArray()));
            var history = HISTORY.matcher(name);
            if (history.matches()) {
                migrations.put(history.group(1), last(database, name));
            }
        }
        return new LandedData(taken, migrations, tables, ends(database));
    }

    /** Replaces all rows of a database with the same migrations; needs a superuser. */
    public void into(Connection database) throws SQLException, IOException {
        run(database, "set session_replication_role = replica");
        run(database, "truncate " + String.join(", ", names(database)));
        for (var table : tables.entrySet()) {
            database.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy %s (%s) from stdin"
                                    .formatted(table.getKey(), table.getValue().columns()),
                            new ByteArrayInputStream(table.getValue().rows()));
        }
        for (var end : ends.entrySet()) {
            run(database, "select setval('%s', %d)".formatted(end.getKey(), end.getValue()));
        }
        run(database, "set session_replication_role = default");
    }

    /** Writes it as one file. */
    public void write(OutputStream file) throws IOException {
        try (var zip = new ZipOutputStream(file)) {
            entry(zip, "taken", taken.toString().getBytes(StandardCharsets.UTF_8));
            entry(zip, "migrations", lines(migrations));
            entry(zip, "sequences", lines(ends));
            for (var table : tables.entrySet()) {
                var bytes = new ByteArrayOutputStream();
                bytes.writeBytes((table.getValue().columns() + "\n").getBytes(StandardCharsets.UTF_8));
                bytes.writeBytes(table.getValue().rows());
                entry(zip, "tables/" + table.getKey(), bytes.toByteArray());
            }
        }
    }

    /** The data left by the version of this commit. */
    public static LandedData of(String commit) throws IOException {
        var taken = Instant.EPOCH;
        var migrations = new TreeMap<String, String>();
        var tables = new TreeMap<String, Table>();
        var ends = new TreeMap<String, Long>();
        var file = Objects.requireNonNull(LandedData.class.getResourceAsStream("/landed/" + commit + ".zip"), commit);
        try (var zip = new ZipInputStream(file)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = zip.readAllBytes();
                switch (entry.getName()) {
                    case "taken" -> taken = Instant.parse(new String(bytes, StandardCharsets.UTF_8));
                    case "migrations" -> pairs(bytes).forEach(pair -> migrations.put(pair[0], pair[1]));
                    case "sequences" -> pairs(bytes).forEach(pair -> ends.put(pair[0], Long.valueOf(pair[1])));
                    default -> tables.put(entry.getName().substring("tables/".length()), table(bytes));
                }
            }
        }
        return new LandedData(taken, migrations, tables, ends);
    }

    /** For each table, by name, a number that changes with any of its rows. */
    public static Map<String, String> digests(Connection database) throws SQLException {
        var digests = new TreeMap<String, String>();
        for (var name : names(database)) {
            digests.put(
                    name,
                    one(
                            database,
                            "select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from %s t"
                                    .formatted(name)));
        }
        return digests;
    }

    private static Table table(byte[] bytes) {
        var end = 0;
        while (bytes[end] != '\n') {
            end++;
        }
        var rows = new byte[bytes.length - end - 1];
        System.arraycopy(bytes, end + 1, rows, 0, rows.length);
        return new Table(new String(bytes, 0, end, StandardCharsets.UTF_8), rows);
    }

    private static List<String> names(Connection database) throws SQLException {
        return all(database, """
                select schemaname || '.' || tablename from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema') order by 1
                """);
    }

    private static String columns(Connection database, String table) throws SQLException {
        return String.join(", ", all(database, """
                select quote_ident(attname) from pg_attribute
                where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum
                """.formatted(table)));
    }

    private static Map<String, Long> ends(Connection database) throws SQLException {
        var ends = new TreeMap<String, Long>();
        for (var name : all(database, """
                select schemaname || '.' || sequencename from pg_sequences where last_value is not null
                """)) {
            ends.put(name, Long.valueOf(one(database, "select last_value from " + name)));
        }
        return ends;
    }

    private static String last(Connection database, String history) throws SQLException {
        return one(database, "select max(version::int) from " + history);
    }

    private static String one(Connection database, String question) throws SQLException {
        return all(database, question).getFirst();
    }

    private static List<String> all(Connection database, String question) throws SQLException {
        var answers = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] lines(Map<String, ?> pairs) {
        var text = new StringBuilder();
        pairs.forEach((key, value) -> text.append(key).append(' ').append(value).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String[]> pairs(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(" ", 2))
                .toList();
    }
}
