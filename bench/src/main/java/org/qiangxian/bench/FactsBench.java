package org.qiangxian.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/**
 * The loading of the delivered facts at the first start, compared with a plain COPY of the same rows into an indexed
 * table.
 */
final class FactsBench {

    private static final Pattern LOADED = Pattern.compile("facts: (\\d+) values of (\\S+) in (\\d+) ms");

    private FactsBench() {}

    static void run(Path data) throws Exception {
        try (var platform = new Platform(data)) {
            var values = 0L;
            var milliseconds = 0L;
            System.out.printf("%-34s %10s %10s%n", "source", "values", "ms");
            for (var found = LOADED.matcher(Files.readString(platform.log)); found.find(); ) {
                values += Long.parseLong(found.group(1));
                milliseconds += Long.parseLong(found.group(3));
                System.out.printf("%-34s %10s %10s%n", found.group(2), found.group(1), found.group(3));
            }
            if (values == 0) {
                throw new IllegalStateException("the log tells of no facts");
            }
            var rate = values * 1000.0 / milliseconds;
            var bare = copied(platform.data);
            System.out.printf("%-34s %10.0f values per s%n", "platform", rate);
            System.out.printf("%-34s %10.0f values per s%n", "bare COPY, same rows and indexes", bare);
            System.out.printf("facts: values=%d values_per_s=%.0f share_of_copy=%.2f%n", values, rate, rate / bare);
        }
    }

    private static double copied(Path data) throws Exception {
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        var password = Files.readAllLines(data.resolve("postgres.passwords")).getFirst();
        try (var connection = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/qiangxian", "postgres", password)) {
            var rows = new ByteArrayOutputStream();
            copy(connection).copyOut("copy measurement.value to stdout", rows);
            var best = 0.0;
            for (var round = 0; round < 3; round++) {
                best = Math.max(best, copied(connection, rows.toByteArray()));
            }
            return best;
        }
    }

    private static double copied(Connection connection, byte[] rows) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists public.copied");
            statement.execute("create table public.copied (like measurement.value including indexes)");
        }
        var begun = System.nanoTime();
        var count = copy(connection).copyIn("copy public.copied from stdin", new ByteArrayInputStream(rows));
        return count * 1e9 / (System.nanoTime() - begun);
    }

    private static org.postgresql.copy.CopyManager copy(Connection connection) throws Exception {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
