package org.qiangxian.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/**
 * Sends a table of a million values through the whole intake (upload, mapping, check of each cell, storing) and
 * compares it with a plain COPY of the same rows into a table with the same indexes, three times after it and three
 * times at the end. In between it sends twenty tables of fifty thousand values at once to two nodes, both of which have
 * taken in one table before.
 */
final class IntakeBench {

    private static final int AT_ONCE = 20;

    /** How often the progress of one table alone is asked for, to measure it closely. */
    private static final int CLOSELY_MILLIS = 500;

    /** How often the page itself asks. */
    private static final int AS_THE_PAGE_MILLIS = 2_000;

    private IntakeBench() {}

    /** The check box that confirms a doubtful column. */
    private static final Pattern COLUMN = Pattern.compile("name=\"columns\"[^>]*? value=\"([^\"]+)\"");

    static void run(Path data) throws Exception {
        try (var database = new Database();
                var node = Platform.on(database, data.resolve("one"));
                var other = Platform.on(database, data.resolve("two"));
                var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var tables = new Tables();
            door(node, client, tables.of(2000, 2000, 0, 1), "warm-up", CLOSELY_MILLIS);
            door(other, client, tables.of(2010, 2010, 0, 1), "warm-up of the other node", CLOSELY_MILLIS);
            long idle = node.peakMebibytes();
            var table = tables.of(2011, 2019, 0, 1);
            var before = Spent.by(database, node);
            double whole = door(node, client, table, "one table", CLOSELY_MILLIS);
            System.out.println(Spent.by(database, node).since(before));
            long peak = node.peakMebibytes();
            var copies = copied(database, table.values());
            double share = whole / copies.getAverage();
            before = Spent.by(database, node, other);
            double many = together(List.of(node, other), client, tables);
            System.out.println(Spent.by(database, node, other).since(before));
            copies.combine(copied(database, table.values()));
            System.out.printf(
                    "intake: values=%d values_per_s=%.0f share_of_copy=%.2f peak_mib=%d idle_mib=%d "
                            + "batches=%d batches_values_per_s=%.0f batches_share_of_copy=%.2f noise=%.2f%n",
                    table.values(), whole, share, peak, idle, AT_ONCE, many, many / copies.getAverage(),
                    copies.getMax() / copies.getMin());
        }
    }

    /** The processor seconds of everybody who works so far; of the children only those that live. */
    private record Spent(double platform, double children, double database, double bench) {

        static Spent by(Database database, Platform... nodes) throws Exception {
            double platform = 0;
            double children = 0;
            for (var node : nodes) {
                platform += node.processorSeconds();
                children += node.childrenSeconds();
            }
            double bench = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
            return new Spent(platform, children, database.processorSeconds(), bench);
        }

        String since(Spent before) {
            return "%-34s platform %.1f, its children %.1f, database %.1f, this bench %.1f".formatted(
                    "processor seconds", platform - before.platform, children - before.children,
                    database - before.database, bench - before.bench);
        }
    }

    /** Values per second from the first byte sent until the page says that they are in. */
    private static double door(Platform node, HttpClient client, Tables.Table table, String name, int everyMillis)
            throws Exception {
        var session = new Session(client);
        session.enter(node, "demo-operator");
        session.get(node, "/intake");
        var begun = System.nanoTime();
        var stages = take(node, session, table, everyMillis);
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("%-34s %10d values %8.2f s: %s%n", name, table.values(), seconds, stages);
        return table.values() / seconds;
    }

    private static String take(Platform node, Session session, Tables.Table table, int everyMillis) throws Exception {
        var begun = System.nanoTime();
        var file = new Session.Sent("file", table.name(), "text/csv", table.content());
        var source = Map.of(
                "title", table.name(), "publisher", "bench", "published", "2024", "retrievedOn", "2024-07-01");
        var answer = session.upload(node, "/intake", source, file);
        var address = answer.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException(answer.body()));
        address = address.substring(address.indexOf("/intake/"));
        session.get(node, address);
        var sent = System.nanoTime();
        var mapped = session.post(node, address + "/mapping", table.mapping());
        if (mapped.statusCode() != 302) {
            throw new IllegalStateException(mapped.body().replaceAll("(?s)<option.*?</option>|<[^>]+>|\\s+", " "));
        }
        until(node, session, address, "待入库", everyMillis);
        var checked = System.nanoTime();
        var yes = new ArrayList<Map.Entry<String, String>>(
                Map.of("choice", "WITH_DOUBTS", "reason", "bench").entrySet());
        COLUMN.matcher(session.get(node, address).body())
                .results()
                .forEach(column -> yes.add(Map.entry("columns", column.group(1))));
        var committed = session.post(node, address + "/commit", yes);
        if (committed.statusCode() != 302) {
            throw new IllegalStateException("commit answered " + committed.statusCode());
        }
        until(node, session, address, "已入库", everyMillis);
        return "sent %.2f, checked %.2f, stored %.2f s"
                .formatted((sent - begun) / 1e9, (checked - sent) / 1e9, (System.nanoTime() - checked) / 1e9);
    }

    private static void until(Platform node, Session session, String address, String state, int everyMillis)
            throws Exception {
        while (true) {
            var page = session.get(node, address).body();
            if (page.contains("class=\"errors\"") || page.contains("<h1>核对读法</h1>")) {
                throw new IllegalStateException(page.replaceAll("(?s)<option.*?</option>|<[^>]+>|\\s+", " "));
            }
            if (Session.find(page, "<span class=\"status [a-z]+\">([^<]+)</span>").equals(state)) {
                return;
            }
            Thread.sleep(everyMillis);
        }
    }

    private static double together(List<Platform> nodes, HttpClient client, Tables tables) throws Exception {
        var work = new ArrayList<Callable<Double>>();
        long values = 0;
        for (int i = 0; i < AT_ONCE; i++) {
            var table = tables.of(2001, 2009, i, AT_ONCE);
            var node = nodes.get(i % nodes.size());
            values += table.values();
            work.add(() -> door(node, client, table, "of twenty", AS_THE_PAGE_MILLIS));
        }
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            var begun = System.nanoTime();
            for (var done : pool.invokeAll(work)) {
                done.get();
            }
            return values * 1e9 / (System.nanoTime() - begun);
        }
    }

    /** The values per second of a plain COPY of the rows of the one table, three times. */
    private static DoubleSummaryStatistics copied(Database database, long values) throws Exception {
        try (var connection = database.open()) {
            var rows = new ByteArrayOutputStream();
            copy(connection)
                    .copyOut(
                            "copy (select v.* from measurement.value v join measurement.batch b on b.id = v.batch "
                                    + "where b.publisher = 'bench' and v.period >= '2011') to stdout",
                            rows);
            var rates = new DoubleSummaryStatistics();
            for (int round = 0; round < 3; round++) {
                try (var statement = connection.createStatement()) {
                    statement.execute("drop table if exists public.copied");
                    statement.execute("create table public.copied (like measurement.value including indexes)");
                }
                var begun = System.nanoTime();
                long count =
                        copy(connection).copyIn("copy public.copied from stdin", new ByteArrayInputStream(rows.toByteArray()));
                if (count != values) {
                    throw new IllegalStateException(count + " of " + values + " values were stored");
                }
                rates.accept(count * 1e9 / (System.nanoTime() - begun));
            }
            System.out.printf("%-34s %10.0f values per s, at most %.0f%n", "bare COPY, same rows and indexes",
                    rates.getAverage(), rates.getMax());
            return rates;
        }
    }

    private static org.postgresql.copy.CopyManager copy(Connection connection) throws Exception {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
