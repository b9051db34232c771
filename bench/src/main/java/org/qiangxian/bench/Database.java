package org.qiangxian.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server with the durability of production, which several nodes share and which outlives them. */
final class Database implements AutoCloseable {

    private static final int PARENT = 1;
    private static final int UTIME = 11;
    private static final int STIME = 12;
    private static final int CHILDREN_UTIME = 13;
    private static final int CHILDREN_STIME = 14;

    private static final String PASSWORD = "bench";

    private final EmbeddedPostgres server;

    Database() throws Exception {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("max_connections", "100")
                .start();
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var setting : new String[] {"fsync", "synchronous_commit"}) {
                try (var answer = statement.executeQuery("show " + setting)) {
                    if (!answer.next() || !answer.getString(1).equals("on")) {
                        throw new IllegalStateException(setting + " is off: nothing measured on it would hold");
                    }
                }
            }
            statement.execute("create role qiangxian_owner login password '" + PASSWORD + "'");
            statement.execute("create role qiangxian_app login password '" + PASSWORD + "'");
            statement.execute("create database qiangxian owner qiangxian_owner");
        }
    }

    private String address(String name) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(address("postgres"), "postgres", "postgres");
    }

    /** Opens a connection of the superuser, to prepare the data before a benchmark and to read the result after it. */
    Connection open() throws SQLException {
        return DriverManager.getConnection(address("qiangxian"), "postgres", "postgres");
    }

    /** A source of such connections. */
    DataSource source() {
        var source = new PGSimpleDataSource();
        source.setURL(address("qiangxian"));
        source.setUser("postgres");
        source.setPassword("postgres");
        return source;
    }

    /** The processor time so far of all processes of the server, those that have ended included, in seconds. */
    double processorSeconds() throws SQLException, IOException {
        try (var connection = open();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            var server = stat(row.getString(1)).get(PARENT);
            // A process that is just ending is no longer among the sessions, and not yet among the ended ones.
            double ticks = ended(server);
            for (var process : ProcessHandle.of(Long.parseLong(server)).orElseThrow().children().toList()) {
                var stat = stat(String.valueOf(process.pid()));
                ticks += stat.isEmpty() ? 0 : ticks(stat, UTIME) + ticks(stat, STIME);
            }
            return ticks / 100;
        }
    }

    private static long ended(String server) throws IOException {
        var stat = stat(server);
        return ticks(stat, CHILDREN_UTIME) + ticks(stat, CHILDREN_STIME);
    }

    /** The fields of a process after its name, as proc(5) has them; empty where it has ended. */
    private static List<String> stat(String process) throws IOException {
        var stat = Path.of("/proc", process, "stat");
        return Files.exists(stat)
                ? List.of(Files.readString(stat).replaceFirst(".*\\) ", "").split(" "))
                : List.of();
    }

    private static long ticks(List<String> stat, int field) {
        return Long.parseLong(stat.get(field));
    }

    Map<String, String> settings() {
        return Map.of(
                "QIANGXIAN_DB_URL", address("qiangxian"),
                "QIANGXIAN_DB_USER", "qiangxian_app",
                "QIANGXIAN_DB_PASSWORD", PASSWORD,
                "QIANGXIAN_DB_OWNER", "qiangxian_owner",
                "QIANGXIAN_DB_OWNER_PASSWORD", PASSWORD,
                "QIANGXIAN_DEMO", "true");
    }

    @Override
    public void close() throws IOException {
        try {
            server.close();
        } catch (IllegalStateException slow) {
            // The measurement is valid all the same: a busy machine may need longer to stop the server than this waits.
            System.out.println("the database did not stop in time: " + slow.getMessage());
        }
    }
}
